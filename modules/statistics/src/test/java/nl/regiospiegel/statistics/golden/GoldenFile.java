package nl.regiospiegel.statistics.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A file of reference values that is not ours to redistribute and therefore stands beside the repository. Its index names
 * source and tolerance. Where the folder is absent a test that needs it is reported as skipped, except in a build that must
 * have it: there its absence is a failure.
 */
public record GoldenFile(List<Map<String, String>> rows) {

    private static final String FOLDER = "regiospiegel.golden";
    private static final String REQUIRED = "regiospiegel.golden.required";

    /** A comma with an even number of quotes behind it. */
    private static final Pattern OUTSIDE_QUOTES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    public static GoldenFile named(String name) {
        return in(Path.of(System.getProperty(FOLDER, "../../../shared/golden")), name, isRequired());
    }

    static GoldenFile in(Path folder, String name, boolean required) {
        var file = folder.resolve(name);
        if (!Files.exists(file)) {
            var message = "the reference values are not beside this repository: " + name;
            return required ? fail(message) : abort(message);
        }
        try {
            var lines = Files.readAllLines(file);
            var columns = List.of(lines.get(0).split(","));
            return new GoldenFile(
                    lines.stream().skip(1).map(line -> row(columns, line)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In continuous integration they are, unless the build says that it has no such folder. */
    private static boolean isRequired() {
        return Boolean.parseBoolean(System.getProperty(REQUIRED, System.getenv("CI")));
    }

    private static Map<String, String> row(List<String> columns, String line) {
        var cells = OUTSIDE_QUOTES.split(line, -1);
        var row = new HashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), cells[i].replace("\"", ""));
        }
        return row;
    }

    public static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.get(column));
    }

    public static void assertClose(double expected, double actual, double relative, Object context) {
        assertEquals(expected, actual, Math.abs(expected) * relative, () -> String.valueOf(context));
    }
}
