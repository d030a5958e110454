package nl.regiospiegel.figures.importing.job.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsCsvTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+HYPERLINK(\"x\")", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＠SUM(A1)"})
    void what_a_spreadsheet_would_calculate_becomes_text(String cell) {
        assertEquals("'" + cell, FaultsCsv.harmless(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-99997", "+5", "-1,5", "GM0518", "1=1", ""})
    void an_ordinary_cell_stays_as_it_is(String cell) {
        assertEquals(cell, FaultsCsv.harmless(cell));
    }
}
