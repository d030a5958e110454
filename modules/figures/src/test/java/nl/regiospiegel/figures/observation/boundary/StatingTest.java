package nl.regiospiegel.figures.observation.boundary;

import static nl.regiospiegel.figures.observation.Figures.PROVISIONAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.observation.Figures;
import nl.regiospiegel.regions.answers.SourceReference;
import org.junit.jupiter.api.Test;

class StatingTest {

    private final Stating stating = new Stating(
            new Indicators().known()::find,
            Map.of("NL01", "Nederland"),
            id -> Optional.of(
                    new SourceReference(id, null, "statistics", "Tabel", "CBS", null, null, null, "CC BY 4.0")));

    private StatedObservation state(Figures figures) {
        return stating.state(figures.make());
    }

    @Test
    void a_published_value_is_given_to_the_digit() {
        var stated = state(PROVISIONAL);
        assertEquals(new BigDecimal("13.5"), stated.value());
        assertEquals("per-100", stated.unit());
        assertEquals("Nederland", stated.areaName());
        assertEquals("CC BY 4.0", stated.licence());
        assertNull(stated.refusalCode());
    }

    @Test
    void counts_make_the_value_that_the_catalogue_defines() {
        assertEquals(
                new BigDecimal("25.0"), state(PROVISIONAL.counted("5", "20")).value());
    }

    @Test
    void a_computed_value_has_the_digits_that_tell_it_from_its_neighbours() {
        for (int below = 1; below < 20_000; below += 7) {
            var value = state(PROVISIONAL.counted("37", "" + below)).value();
            assertEquals(37.0 / below * 100, value.doubleValue());
            assertTrue(value.precision() <= 17);
        }
        assertEquals(
                new BigDecimal("0.2"), state(PROVISIONAL.counted("1", "500")).value());
    }

    @Test
    void a_value_that_cannot_be_given_has_the_reason() {
        assertEquals("no-denominator", state(PROVISIONAL.counted("5", null)).refusalCode());
        assertEquals("no-denominator", state(PROVISIONAL.counted("5", "0")).refusalCode());
        assertEquals("suppressed-at-source", state(PROVISIONAL.missing("O")).refusalCode());
        assertEquals("suppressed-at-source", state(PROVISIONAL.missing("Q")).refusalCode());
        assertEquals("suppressed", state(PROVISIONAL.of("mvs").missing("Q")).refusalCode());
    }

    @Test
    void the_sources_met_are_remembered_once() {
        state(PROVISIONAL);
        state(PROVISIONAL.about("2022JJ00"));
        assertEquals(1, stating.sources().size());
    }
}
