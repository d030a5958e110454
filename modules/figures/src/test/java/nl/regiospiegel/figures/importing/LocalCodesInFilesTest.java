package nl.regiospiegel.figures.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import nl.regiospiegel.figures.importing.entity.GivenMetadata;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Own figures may stand under a code that the region defines itself; what all regions share may not. */
class LocalCodesInFilesTest {

    private static final String ROWS =
            """
            indicator;area;period;numerator;denominator
            LOK-WT;GM0518;2023JJ00;40;100
            GEB-WT;GM0518;2023JJ00;50;100
            """;

    @TempDir
    Path folder;

    private Reading read(String rows, String source) {
        var given =
                new GivenMetadata(null, null, PublicationStatus.DEFINITIVE, new EdtfDate("2024-05-01"), source, null);
        return Reading.of(Reading.OF_REGION, Reading.write(folder, rows.getBytes(UTF_8)), "eigen.csv", given);
    }

    @Test
    void own_figures_may_stand_under_an_own_code() {
        var reading = read(ROWS, "Gemeente");
        assertFalse(reading.file.national());
        assertEquals(List.of(), reading.errors());
        assertEquals(40, reading.figure("LOK-WT GM0518 2023JJ00").numerator().intValue());
        assertEquals(2, reading.figures.size());
    }

    @Test
    void national_statistics_may_not() {
        var reading = read(ROWS, "CBS");
        assertTrue(reading.file.national());
        assertEquals(List.of("unknown-indicator"), reading.errors());
    }

    @Test
    void nor_under_a_code_of_another_region() {
        assertEquals(
                List.of("unknown-indicator"),
                read(ROWS.replace("LOK-WT", "LOK-SPEC"), "Gemeente").errors());
    }
}
