package nl.regiospiegel.figures.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regiospiegel.figures.importing.entity.GivenMetadata;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No source at hand says under which column some indicators stand in their table. The catalogue says so, nothing is guessed, and
 * a region can still bring in such figures itself.
 */
class UnknownColumnsTest {

    private static final GivenMetadata OWN = new GivenMetadata(null, null, null, null, "Gemeente", null);

    @TempDir
    private Path folder;

    /** A table without the name of a column. */
    static List<Indicator> withoutColumn() {
        return new Indicators()
                .all().stream()
                        .filter(each -> each.publishes().stream()
                                .anyMatch(published -> published.table() != null && published.measure() == null))
                        .toList();
    }

    @Test
    void these_are_the_ones() {
        assertEquals(
                Set.of("TRAJ-EIND", "UITSTR", "CRISIS", "DUUR", "UIT-PLAN", "UITVAL", "GEB-GESL", "GEB-PGB"),
                withoutColumn().stream().map(each -> each.code().value()).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("withoutColumn")
    void the_catalogue_says_that_the_column_is_unknown_and_reads_no_table_for_it(Indicator indicator) {
        assertEquals(List.of(), indicator.sources());
        assertTrue(indicator.traps().stream()
                .anyMatch(trap -> trap.nl().contains("is onbekend") && trap.en().contains("is unknown")));
    }

    @ParameterizedTest
    @MethodSource("withoutColumn")
    void a_long_file_brings_its_figures_in_as_own_figures(Indicator indicator) {
        var reading = Reading.of(
                folder,
                "indicator;gebied;periode;teller;noemer;status;publicatiedatum\n%s;GM0518;2024HJ01;40;100;definitief;2025-04\n"
                        .formatted(indicator.code()),
                OWN);
        assertEquals(List.of(), reading.remarks);
        assertFalse(reading.file.national());
        assertEquals(
                40,
                reading.figure(indicator.code() + " GM0518 2024HJ01")
                        .numerator()
                        .intValue());
    }
}
