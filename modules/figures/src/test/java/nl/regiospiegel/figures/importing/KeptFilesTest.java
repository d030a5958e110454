package nl.regiospiegel.figures.importing;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.regiospiegel.figures.importing.entity.GivenMetadata;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A refused file stays beside its faults only when all of it was looked through for client records. */
class KeptFilesTest {

    private static final String HEADING = "indicator;area;period;numerator;denominator;status;vintageDate\n";
    private static final String ROW = "HERH;GM0518;2024HJ01;770;2670;provisional;2024-10\n";
    private static final String FAULTY = ROW.replace("770", "veel");
    private static final GivenMetadata SOURCE = new GivenMetadata(null, null, null, null, "Test", null);

    @TempDir
    Path folder;

    private Reading read(byte[] content) {
        return Reading.of(folder, content, SOURCE);
    }

    private void assertNotKept(String rule, byte[] content) {
        var reading = read(content);
        assertTrue(reading.errors().contains(rule), () -> reading.remarks.toString());
        assertFalse(reading.result.mayBeKept(), rule);
    }

    @Test
    void a_file_with_faults_that_was_read_to_its_end_may_be_kept() {
        var reading = read((HEADING + FAULTY).getBytes(UTF_8));
        assertEquals(List.of("not-a-number"), reading.errors());
        assertTrue(reading.result.mayBeKept());
    }

    @Test
    void a_file_that_cannot_be_opened_is_not_kept() {
        assertNotKept("encoding", (HEADING + ROW).getBytes(UTF_16));
        assertNotKept("old-spreadsheet", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2});
        assertNotKept("compressed-file", new byte[] {0x1f, (byte) 0x8b, 8, 0});
        assertNotKept("not-xlsx", new byte[] {'P', 'K', 3, 4, 0, 0});
    }

    @Test
    void a_file_that_breaks_off_is_not_kept() {
        assertNotKept("not-csv", (HEADING + ROW.repeat(3) + "\"HERH;GM0518").getBytes(UTF_8));
        assertNotKept("not-json", "{\"value\": [{\"indicator\": \"HERH\", \"area\"".getBytes(UTF_8));
    }

    @Test
    void a_file_of_no_known_kind_is_not_kept() {
        assertNotKept("not-recognised", "iets;anders\n1;2\n".getBytes(UTF_8));
    }

    @Test
    void nothing_is_asked_of_a_file_that_breaks_off() {
        var broken = (HEADING + ROW.repeat(600) + "\"HERH;GM0518").getBytes(UTF_8);
        var reading = Reading.upload(Reading.write(folder, broken), "upload", GivenMetadata.NOTHING);
        assertEquals(List.of(), reading.file.asked());
        assertFalse(reading.result.mayBeKept());
    }

    @Test
    void a_spreadsheet_of_which_another_sheet_cannot_be_read_is_refused() throws IOException {
        assertNotKept("not-xlsx", withBrokenSheet(spreadsheet()));
    }

    private static byte[] spreadsheet() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Test", "1.0")) {
            var sheet = book.newWorksheet("Cijfers");
            for (int i = 0; i < HEADING.split(";").length; i++) {
                sheet.value(0, i, HEADING.strip().split(";")[i]);
                sheet.value(1, i, ROW.strip().split(";")[i]);
            }
            book.newWorksheet("Blad2").value(0, 0, "kenmerk");
        }
        return bytes.toByteArray();
    }

    private byte[] withBrokenSheet(byte[] book) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipFile(Reading.write(folder, book).toFile());
                var to = new ZipOutputStream(bytes)) {
            for (var entry : Collections.list(from.entries())) {
                boolean second = entry.getName().endsWith("sheet2.xml");
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(
                        second
                                ? "<worksheet><sheetData><row".getBytes(UTF_8)
                                : from.getInputStream(entry).readAllBytes());
            }
        }
        return bytes.toByteArray();
    }
}
