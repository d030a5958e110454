package nl.regiospiegel.figures.export.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.answers.Stamp;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as they leave the product. */
class CellsTest {

    private record Sample(String name, BigDecimal value, boolean invented) {}

    private static final List<Column<Sample>> COLUMNS = List.of(
            Column.text("name", Sample::name),
            Column.number("value", Sample::value),
            Column.flag("demonstration", Sample::invented));
    private static final Sample PLAIN = new Sample("Den Haag", new BigDecimal("0.139"), false);
    private static final Sample AWKWARD = new Sample("een, \"twee\";\r\ndrie", null, true);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Cells csv(CsvDialect dialect) throws IOException {
        return new CsvCells(out, dialect, Column.names(COLUMNS));
    }

    private XlsxCells xlsx() {
        return new XlsxCells(
                out,
                new XlsxCells.SheetNames("Cijfers", "Toelichting"),
                Column.names(COLUMNS),
                () -> List.of(List.of("Bron", "CBS"), List.of("Stand van", "=1+1")));
    }

    private Cells json() throws IOException {
        var source = new SourceReference("cbs", null, "statistics", "Tabel", "CBS", null, null, null, "CC BY 4.0");
        return new JsonCells(out, Column.names(COLUMNS), new Stamp(), () -> List.of(source));
    }

    private String write(Cells cells, Sample... rows) throws IOException {
        try (cells) {
            for (var row : rows) {
                Column.write(row, COLUMNS, cells);
            }
        }
        return out.toString(UTF_8);
    }

    private List<Row> sheet(int index) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return book.getSheet(index).orElseThrow().read();
        }
    }

    @Test
    void programs_get_rfc_4180_with_a_decimal_point() throws IOException {
        assertEquals(
                "name,value,demonstration\r\nDen Haag,0.139,false\r\n\"een, \"\"twee\"\";\r\ndrie\",,true\r\n",
                write(csv(CsvDialect.MACHINE), PLAIN, AWKWARD));
    }

    @Test
    void a_dutch_spreadsheet_gets_semicolons_a_decimal_comma_and_a_byte_order_mark() throws IOException {
        assertEquals(
                "\uFEFFname;value;demonstration\r\nDen Haag;0,139;false\r\n",
                write(csv(CsvDialect.SPREADSHEET), PLAIN));
    }

    @Test
    void numbers_are_never_written_with_an_exponent() throws IOException {
        var text = write(
                csv(CsvDialect.MACHINE),
                new Sample("a", new BigDecimal("1E-7"), false),
                new Sample("b", new BigDecimal("-1.2E+9"), false));
        assertTrue(text.contains("a,0.0000001,") && text.contains("b,-1200000000,"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31 70", "-a", "@som", "\t=1", "\r=1", "\n=1", "＝1", "=HYPERLINK(\"http://x\")"})
    void a_text_that_looks_like_a_formula_is_made_harmless(String text) throws IOException {
        var sample = new Sample(text, new BigDecimal("-3"), false);
        write(csv(CsvDialect.SPREADSHEET), sample);
        try (var rows = CsvReader.builder()
                .fieldSeparator(';')
                .ofCsvRecord(out.toString(UTF_8).substring(1))) {
            var row = rows.stream().skip(1).findFirst().orElseThrow();
            assertEquals("'" + text, row.getField(0));
            assertEquals("-3", row.getField(1));
        }
        out.reset();
        write(xlsx(), sample);
        var row = sheet(0).get(1);
        assertEquals(CellType.STRING, row.getCell(0).getType());
        assertTrue(row.getCellText(0).startsWith("'"), row.getCellText(0));
        assertEquals(CellType.NUMBER, row.getCell(1).getType());
    }

    @Test
    void a_workbook_has_the_table_with_numbers_as_numbers_and_its_explanation() throws IOException {
        write(xlsx(), PLAIN, AWKWARD);
        var rows = sheet(0);
        assertEquals("value", rows.get(0).getCellText(1));
        assertEquals(
                0,
                new BigDecimal("0.139").compareTo(rows.get(1).getCellAsNumber(1).orElseThrow()));
        assertEquals("een, \"twee\";\r\ndrie", rows.get(2).getCellText(0).replace("_x000D_", "\r"));
        assertTrue(rows.get(2).getOptionalCell(1).isEmpty());
        assertEquals("'=1+1", sheet(1).get(1).getCellText(1));
    }

    @Test
    void a_collection_in_json_has_the_shape_of_every_collection() throws IOException {
        var read = new ObjectMapper().readTree(write(json(), PLAIN, AWKWARD));
        assertEquals(0.139, read.at("/items/0/value").asDouble());
        assertTrue(read.at("/items/1/value").isNull());
        assertEquals(AWKWARD.name(), read.at("/items/1/name").asText());
        assertTrue(read.get("next").isNull());
        assertEquals("CC BY 4.0", read.at("/sources/0/licence").asText());
        assertTrue(read.has("generatedAt") && read.has("productVersion"));
    }

    @Test
    void what_broke_off_cannot_be_taken_for_whole() throws IOException {
        var csv = csv(CsvDialect.MACHINE);
        Column.write(PLAIN, COLUMNS, csv);
        csv.text("half");
        csv.breakOff();
        var broken = out.toString(UTF_8);
        assertTrue(broken.contains("Den Haag,0.139,false\r\nhalf\r\n\"AFGEBROKEN"), broken);
        assertEquals(
                1,
                broken.substring(broken.indexOf("AFGEBROKEN") - 1)
                        .chars()
                        .filter(c -> c == '"')
                        .count());
        out.reset();
        var json = json();
        Column.write(PLAIN, COLUMNS, json);
        json.breakOff();
        assertThrows(JsonProcessingException.class, () -> new ObjectMapper().readTree(out.toString(UTF_8)));
        out.reset();
        var xlsx = xlsx();
        Column.write(PLAIN, COLUMNS, xlsx);
        xlsx.breakOff();
        assertThrows(Exception.class, () -> sheet(0));
    }

    @Test
    void many_rows_leave_without_being_kept() throws IOException {
        var xlsx = xlsx();
        var grown = 0;
        for (int i = 0; i < 20_000; i++) {
            Column.write(PLAIN, COLUMNS, xlsx);
            grown = i == 10_000 ? out.size() : grown;
        }
        assertTrue(grown > 20_000, "after half of the rows only " + grown + " bytes had left");
        xlsx.close();
        assertEquals(20_001, sheet(0).size());
    }
}
