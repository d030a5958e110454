package nl.regiospiegel.statistics.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenFileTest {

    @TempDir
    Path folder;

    @Test
    void absence_is_a_failure_where_the_values_are_required_and_a_skip_elsewhere() {
        assertThrows(AssertionError.class, () -> GoldenFile.in(folder, "absent.csv", true));
        assertThrows(RuntimeException.class, () -> GoldenFile.in(folder, "absent.csv", false));
    }

    @Test
    void a_row_is_read_by_column() throws IOException {
        Files.writeString(folder.resolve("present.csv"), "area,count\n\"A, B\",12\nB,\n");
        var rows = GoldenFile.in(folder, "present.csv", true).rows();
        assertEquals(2, rows.size());
        assertEquals("A, B", rows.get(0).get("area"));
        assertEquals(12, GoldenFile.number(rows.get(0), "count"));
        assertEquals("", rows.get(1).get("count"));
    }
}
