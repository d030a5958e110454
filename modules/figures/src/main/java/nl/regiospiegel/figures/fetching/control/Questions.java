package nl.regiospiegel.figures.fetching.control;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.regiospiegel.figures.fetching.entity.FetchFailure;
import nl.regiospiegel.figures.fetching.entity.FetchProblem;
import nl.regiospiegel.figures.fetching.entity.TableSelection;

/**
 * The filters with which a selection is asked. Codes are looked up first, so that a wrong one is named and padding is right;
 * many areas become several questions, because an address can only be so long.
 */
final class Questions {

    private static final int AREAS_PER_QUESTION = 40;
    private static final String MEASURE = "Measure";

    private final CbsDialect dialect;
    private final TableSelection selection;
    private final TableDescription table;
    private final Conversation cbs;
    private final Path scratch;

    Questions(CbsDialect dialect, TableSelection selection, TableDescription table, Conversation cbs, Path scratch) {
        this.dialect = dialect;
        this.selection = selection;
        this.table = table;
        this.cbs = cbs;
        this.scratch = scratch;
    }

    /** The filters, one for each question; a single empty one asks for the whole table. */
    List<String> filters() {
        measuresExist();
        var always = new ArrayList<String>();
        wanted().forEach((dimension, codes) -> always.add(anyOf(dimension, known(dimension, codes))));
        if (selection.regions().isEmpty()) {
            return List.of(String.join(" and ", always));
        }
        var areas = known(present(table.areaDimension(), "RegioS"), selection.regions());
        return parts(areas).stream()
                .map(part -> joined(always, anyOf(table.areaDimension(), part)))
                .toList();
    }

    private static String joined(List<String> always, String part) {
        return always.isEmpty() ? part : String.join(" and ", always) + " and " + part;
    }

    private Map<String, List<String>> wanted() {
        var wanted = new LinkedHashMap<String, List<String>>();
        if (!selection.periods().isEmpty()) {
            wanted.put(present(table.periodDimension(), "Perioden"), selection.periods());
        }
        selection.filters().forEach((dimension, codes) -> wanted.put(present(dimension, dimension), codes));
        if (!dialect.measureCodes(selection).isEmpty()) {
            wanted.put(MEASURE, dialect.measureCodes(selection));
        }
        return wanted;
    }

    private String present(String dimension, String asked) {
        if (dimension == null || !table.dimensions().contains(dimension)) {
            throw FetchFailure.of(
                    FetchProblem.UNKNOWN_DIMENSION, selection.table(), asked, String.join(", ", table.dimensions()));
        }
        return dimension;
    }

    private void measuresExist() {
        for (var measure : selection.measures()) {
            if (!table.measures().contains(measure)) {
                throw FetchFailure.of(FetchProblem.UNKNOWN_CODE, selection.table(), measure, "de onderwerpen");
            }
        }
    }

    private List<String> known(String dimension, List<String> codes) {
        if (dimension.equals(MEASURE)) {
            return codes;
        }
        var existing = dialect.codes(selection.table(), dimension, cbs, scratch);
        return codes.stream().map(code -> known(dimension, code, existing)).toList();
    }

    private String known(String dimension, String code, Map<String, String> existing) {
        var begin = code.endsWith("*") ? code.substring(0, code.length() - 1) : null;
        if (begin != null && existing.keySet().stream().anyMatch(each -> each.startsWith(begin))) {
            return code;
        }
        var written = existing.get(code);
        if (written == null) {
            throw FetchFailure.of(FetchProblem.UNKNOWN_CODE, selection.table(), code, dimension);
        }
        return written;
    }

    private static String anyOf(String dimension, List<String> codes) {
        return codes.stream().map(code -> is(dimension, code)).collect(Collectors.joining(" or ", "(", ")"));
    }

    private static String is(String dimension, String code) {
        return code.endsWith("*")
                ? "startswith(%s,'%s')".formatted(dimension, code.substring(0, code.length() - 1))
                : "%s eq '%s'".formatted(dimension, code);
    }

    private static List<List<String>> parts(List<String> codes) {
        var parts = new ArrayList<List<String>>();
        for (int from = 0; from < codes.size(); from += AREAS_PER_QUESTION) {
            parts.add(codes.subList(from, Math.min(codes.size(), from + AREAS_PER_QUESTION)));
        }
        return parts;
    }
}
