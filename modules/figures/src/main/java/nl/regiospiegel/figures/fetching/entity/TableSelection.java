package nl.regiospiegel.figures.fetching.entity;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Which part of which table. An empty list asks for everything; a code that ends in a star asks for all codes that begin so.
 *
 * @param table number of the table, such as {@code 85097NED}
 * @param periods codes such as {@code 2023JJ00}
 * @param regions codes such as {@code GM0518}, or {@code GM*}
 * @param measures keys of the measures: names of columns in version 3, codes in version 4
 * @param filters codes by name of any other dimension
 */
public record TableSelection(
        OdataVersion version,
        String table,
        List<String> periods,
        List<String> regions,
        List<String> measures,
        Map<String, List<String>> filters) {

    private static final Pattern TABLE = Pattern.compile("[0-9]{4,6}[A-Za-z]{0,4}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.\\-]{1,80}\\*?");
    private static final Pattern DIMENSION = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,99}");

    public TableSelection {
        periods = List.copyOf(periods);
        regions = List.copyOf(regions);
        measures = List.copyOf(measures);
        filters = Map.copyOf(filters);
    }

    public static boolean isTable(String text) {
        return text != null && TABLE.matcher(text).matches();
    }

    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    public static boolean isDimension(String text) {
        return DIMENSION.matcher(text).matches();
    }

    /** The same selection is the same text, whatever the order of its filters. */
    public String fingerprint() {
        return String.join(
                "|",
                version.code(),
                table,
                String.join(",", periods),
                String.join(",", regions),
                String.join(",", measures),
                new TreeMap<>(filters).toString());
    }
}
