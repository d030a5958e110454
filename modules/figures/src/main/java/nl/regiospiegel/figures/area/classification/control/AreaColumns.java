package nl.regiospiegel.figures.area.classification.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.regiospiegel.figures.area.entity.AreaKind;

/**
 * Which columns of an area table hold codes, told by what stands in them: CBS numbers its columns anew for each year, so
 * their headings say nothing.
 *
 * @param subject the column with the municipalities or neighbourhoods
 * @param parents the column of each kind of larger area
 */
record AreaColumns(Codes subject, Map<AreaKind, Codes> parents) {

    /** A column with codes and the one with their names, {@value #NONE} when there is none. */
    record Codes(int codes, int names) {}

    private static final Pattern ANY = Pattern.compile("[A-Z]{2}[0-9]{2,8}");
    private static final Pattern SUBJECT = Pattern.compile("(?:GM|VB)[0-9]{4}|(?:WK|VW)[0-9]{6}");
    private static final Map<AreaKind, Pattern> PARENTS = Map.of(
            AreaKind.YOUTH_REGION, Pattern.compile("JZ[0-9]{2}"),
            AreaKind.PROVINCE, Pattern.compile("PV[0-9]{2}"),
            AreaKind.PART_OF_COUNTRY, Pattern.compile("LD[0-9]{2}"));
    private static final Pattern NAME = Pattern.compile("(?i).*(?:naam|name|title|label|omschrijving).*");
    static final int NONE = -1;

    static AreaColumns in(List<String> heading, List<List<String>> rows) {
        var parents = new LinkedHashMap<AreaKind, Integer>();
        int subject = NONE;
        for (int column = 0; column < heading.size(); column++) {
            var cells = filled(rows, column);
            if (subject == NONE && all(cells, ANY) && cells.stream().anyMatch(cell -> matches(SUBJECT, cell))) {
                subject = column;
            }
            for (var kind : PARENTS.entrySet()) {
                if (all(cells, kind.getValue())) {
                    parents.putIfAbsent(kind.getKey(), column);
                }
            }
        }
        return new AreaColumns(
                codes(heading, rows, subject),
                parents.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, each -> codes(heading, rows, each.getValue()))));
    }

    static boolean isSubject(String code) {
        return matches(SUBJECT, code);
    }

    private static Codes codes(List<String> heading, List<List<String>> rows, int column) {
        return new Codes(column, column == NONE ? NONE : names(heading, rows, column));
    }

    /** The column with the names of the codes in this one: the first after it whose heading says so, before the next codes. */
    private static int names(List<String> heading, List<List<String>> rows, int codes) {
        for (int column = codes + 1; column < heading.size(); column++) {
            var cells = filled(rows, column);
            if (!all(cells, ANY) && matches(NAME, heading.get(column)) && !cells.isEmpty()) {
                return column;
            }
            if (all(cells, ANY) && !cells.equals(filled(rows, codes))) {
                return NONE;
            }
        }
        return NONE;
    }

    private static List<String> filled(List<List<String>> rows, int column) {
        var cells = new ArrayList<String>();
        for (var row : rows) {
            if (column < row.size() && !row.get(column).isEmpty()) {
                cells.add(row.get(column));
            }
        }
        return cells;
    }

    private static boolean all(List<String> cells, Pattern pattern) {
        return !cells.isEmpty() && cells.stream().allMatch(cell -> matches(pattern, cell));
    }

    private static boolean matches(Pattern pattern, String text) {
        return pattern.matcher(text).matches();
    }
}
