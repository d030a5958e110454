package nl.regiospiegel.figures.observation.boundary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.regiospiegel.figures.observation.Figures.PROVISIONAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regiospiegel.figures.export.control.Column;
import nl.regiospiegel.figures.export.control.CsvCells;
import nl.regiospiegel.figures.export.control.CsvDialect;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.observation.Figures;
import org.junit.jupiter.api.Test;

/** Held against the rules of the field guide of SDMX-CSV 2.0. */
class SdmxCsvTest {

    private static List<NamedCsvRecord> written(Figures... figures) throws IOException {
        var stating = new Stating(new Indicators().known()::find, Map.of(), id -> Optional.empty());
        var out = new ByteArrayOutputStream();
        try (var cells = new CsvCells(out, CsvDialect.MACHINE, Column.names(ObservationColumns.SDMX))) {
            for (var each : figures) {
                Column.write(stating.state(each.make()), ObservationColumns.SDMX, cells);
            }
        }
        try (var rows = CsvReader.builder().ofNamedCsvRecord(out.toString(UTF_8))) {
            return rows.stream().toList();
        }
    }

    @Test
    void the_first_columns_say_what_the_rows_are_and_what_to_do_with_them() throws IOException {
        var row = written(PROVISIONAL).get(0);
        assertEquals(
                List.of("STRUCTURE", "STRUCTURE_ID", "ACTION"), row.getHeader().subList(0, 3));
        assertTrue(List.of("dataflow", "datastructure", "dataprovision").contains(row.getField("STRUCTURE")));
        assertTrue(row.getField("STRUCTURE_ID")
                .matches("[A-Za-z][A-Za-z0-9_.-]*:[A-Za-z0-9_@$-]+\\([0-9]+\\.[0-9]+(\\.[0-9]+)?\\)"));
        assertEquals("I", row.getField("ACTION"));
    }

    @Test
    void component_ids_are_unique_and_dimensions_come_before_measures_before_attributes() throws IOException {
        var header = written(PROVISIONAL).get(0).getHeader();
        assertEquals(header.size(), header.stream().distinct().count());
        assertTrue(header.stream().allMatch(id -> id.matches("[A-Z][A-Z0-9_]*")), header.toString());
        assertTrue(header.indexOf("TIME_PERIOD") < header.indexOf("OBS_VALUE"));
        assertTrue(header.indexOf("DENOMINATOR") < header.indexOf("OBS_STATUS"));
    }

    @Test
    void periods_are_written_as_sdmx_writes_them() throws IOException {
        var rows = written(PROVISIONAL, PROVISIONAL.about("2023HJ02"), PROVISIONAL.about("2023-06-30"));
        assertEquals(
                List.of("A 2023", "S 2023-S2", "D 2023-06-30"),
                rows.stream()
                        .map(row -> row.getField("FREQ") + " " + row.getField("TIME_PERIOD"))
                        .toList());
    }

    @Test
    void a_hidden_value_is_empty_and_its_status_says_so() throws IOException {
        var row = written(PROVISIONAL.of("mvs").missing("Q")).get(0);
        assertEquals("", row.getField("OBS_VALUE"));
        assertEquals("", row.getField("NUMERATOR"));
        assertEquals("Q", row.getField("OBS_STATUS"));
        assertEquals("mvs", row.getField("OWNER"));
    }

    @Test
    void a_dimension_is_never_empty() throws IOException {
        var row = written(PROVISIONAL).get(0);
        var dimensions = row.getHeader().subList(3, row.getHeader().indexOf("OBS_VALUE"));
        dimensions.forEach(dimension -> assertTrue(!row.getField(dimension).isEmpty(), dimension));
    }
}
