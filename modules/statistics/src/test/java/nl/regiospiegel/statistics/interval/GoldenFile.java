package nl.regiospiegel.statistics.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A file of reference values beside the repository. Its index names source and tolerance. */
record GoldenFile(List<Map<String, String>> rows) {

    static GoldenFile named(String name) {
        var file = Path.of(System.getProperty("regiospiegel.golden", "../../../shared/golden"), name);
        assumeTrue(Files.exists(file), "the reference values are not beside this repository: " + file);
        try {
            var lines = Files.readAllLines(file);
            var columns = List.of(lines.get(0).split(","));
            return new GoldenFile(
                    lines.stream().skip(1).map(line -> row(columns, line)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(List<String> columns, String line) {
        var cells = line.split(",", -1);
        var row = new HashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), cells[i]);
        }
        return row;
    }

    static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.get(column));
    }

    static void assertClose(double expected, double actual, double relative, Object context) {
        assertEquals(expected, actual, Math.abs(expected) * relative, () -> String.valueOf(context));
    }
}
