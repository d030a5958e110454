package nl.regiospiegel.figures.importing;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.regiospiegel.figures.importing.control.ImportSink;
import nl.regiospiegel.figures.importing.entity.FoundFigure;
import nl.regiospiegel.figures.importing.entity.GivenMetadata;
import nl.regiospiegel.figures.importing.entity.ImportFormat;
import nl.regiospiegel.figures.importing.entity.ImportRemark;
import nl.regiospiegel.figures.importing.table.control.Limits;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are broken, too large or made to do harm are refused with one plain reason, and quickly. */
class HostileFilesTest {

    private static final String HEADING = "indicator;area;period;numerator;denominator;status;vintageDate\n";
    private static final String ROW = "HERH;GM0518;2024HJ01;770;2670;provisional;2024-10\n";
    private static final GivenMetadata SOURCE = new GivenMetadata(null, null, null, null, "Test", null);

    @TempDir
    Path folder;

    private List<String> errors(byte[] content) {
        return errors(content, Limits.STANDARD);
    }

    private List<String> errors(byte[] content, Limits limits) {
        var reading = Reading.of(Reading.FILES.within(limits), Reading.write(folder, content), "upload", SOURCE);
        assertEquals(List.of(), reading.file.asked());
        return reading.errors();
    }

    private List<String> errors(String content, Limits limits) {
        return errors(content.getBytes(UTF_8), limits);
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] workbook(int rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Test", "1.0")) {
            var sheet = book.newWorksheet("Cijfers");
            for (int row = 0; row <= rows; row++) {
                var cells = (row == 0 ? HEADING : ROW).strip().split(";");
                for (int i = 0; i < cells.length; i++) {
                    sheet.value(row, i, cells[i]);
                }
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void what_is_no_table_is_named() throws IOException {
        var gzip = new ByteArrayOutputStream();
        try (var stream = new GZIPOutputStream(gzip)) {
            stream.write(ROW.getBytes(UTF_8));
        }
        assertEquals(List.of("compressed-file"), errors(gzip.toByteArray()));
        assertEquals(List.of("compressed-file"), errors(Arrays.copyOf(gzip.toByteArray(), 12)));
        assertEquals(List.of("compressed-file"), errors(zip("cijfers.csv", HEADING + ROW)));
        assertEquals(List.of("binary-file"), errors("%PDF-1.7 ...".getBytes(UTF_8)));
        assertEquals(List.of("binary-file"), errors((HEADING + "HERH;GM0518\0").getBytes(UTF_8)));
        assertEquals(
                List.of("old-spreadsheet"), errors(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0}));
        assertEquals(List.of("encoding"), errors(("\uFEFF" + HEADING).getBytes(UTF_16LE)));
        assertEquals(List.of("no-rows"), errors(new byte[0]));
        assertEquals(List.of("not-recognised"), errors("Beste collega,\nhierbij de cijfers.\n".getBytes(UTF_8)));
    }

    @Test
    void a_broken_spreadsheet_is_refused() throws IOException {
        var book = workbook(50);
        assertEquals(List.of(), errors(book));
        for (int part = 1; part < 20; part++) {
            var cut = Arrays.copyOf(book, book.length * part / 20);
            assertEquals(List.of("not-xlsx"), errors(cut), "cut at " + part);
        }
    }

    @Test
    void a_spreadsheet_that_inflates_too_far_is_refused_before_it_is_parsed() throws IOException {
        var zeros = " ".repeat(5_000_000);
        assertEquals(
                List.of("zip-bomb"),
                errors(zip("xl/workbook.xml", "<workbook/>", "xl/worksheets/sheet1.xml", "<worksheet>" + zeros)));
        var small = new Limits(100, 10, 100, 1_000, 4, 3, 1_000, 200);
        assertEquals(List.of("zip-bomb"), errors(workbook(50), small));
        var many = new String[2_402];
        Arrays.setAll(many, i -> i % 2 == 0 ? "part" + i : "x");
        many[0] = "xl/workbook.xml";
        assertEquals(List.of("zip-bomb"), errors(zip(many)));
    }

    @Test
    void a_document_type_in_a_spreadsheet_is_refused() throws IOException {
        var evil = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><w>&e;</w>";
        assertEquals(List.of("xml-dtd"), errors(zip("xl/workbook.xml", evil)));
        assertEquals(
                List.of("xml-dtd"),
                errors(zip(
                        "xl/workbook.xml",
                        "<workbook/>",
                        "xl/sharedStrings.xml",
                        "<!-- " + " ".repeat(70_000) + "-->" + evil)));
    }

    @Test
    void json_that_is_too_deep_or_broken_is_refused() {
        assertEquals(List.of("not-a-row"), errors("[".repeat(100_000).getBytes(UTF_8)));
        assertEquals(List.of("too-deep"), errors(("[{\"indicator\":" + "[".repeat(100) + "]}").getBytes(UTF_8)));
        assertEquals(List.of("not-json"), errors("{\"value\": [{\"indicator\": \"HERH\", \"area\"".getBytes(UTF_8)));
        assertEquals(List.of("no-rows"), errors("{\"value\": {}}".getBytes(UTF_8)));
    }

    @Test
    void limits_on_rows_columns_and_cells_hold() {
        var limits = new Limits(3, 8, 50, 500, 8, 100, 1_000_000, 100);
        assertEquals(List.of(), errors(HEADING + ROW.repeat(3), limits));
        assertEquals(List.of("too-many-rows"), errors(HEADING + ROW.repeat(4), limits));
        assertEquals(List.of("too-many-columns"), errors(HEADING + ROW.strip() + ";;;\n", limits));
        assertEquals(List.of("cell-too-large"), errors(HEADING + "H".repeat(60) + ROW, limits));
        assertEquals(List.of("not-csv"), errors(HEADING + "\"" + ROW.repeat(20), limits));
        assertEquals(List.of("not-csv"), errors(HEADING + ROW + "\"HERH;GM0518", Limits.STANDARD));
    }

    @Test
    void a_long_wrong_value_is_not_repeated_in_full() {
        var reading = Reading.of(folder, HEADING + ROW.replace("GM0518", "G".repeat(5_000)), SOURCE);
        assertTrue(reading.remarks.get(0).value().length() < 200);
        assertTrue(reading.remarks.get(0).detail().length() < 500);
    }

    @Test
    void reading_stops_soon_after_somebody_cancels() {
        var path = Reading.write(folder, (HEADING + ROW.repeat(100_000)).getBytes(UTF_8));
        var file = Reading.FILES.recognise(path, "upload", SOURCE);
        assertEquals(ImportFormat.LONG_CSV, file.format());
        var sink = new ImportSink() {
            private long figures;

            @Override
            public void figure(FoundFigure figure) {
                figures++;
            }

            @Override
            public void remark(ImportRemark remark) {
                throw new AssertionError(remark.toString());
            }

            @Override
            public void progress(long rows, double fraction) {}

            @Override
            public boolean cancelled() {
                return figures > 0;
            }
        };
        var result = Reading.FILES.read(file, sink);
        assertTrue(result.cancelled());
        assertTrue(sink.figures < 20_000, "figures: " + sink.figures);
    }
}
