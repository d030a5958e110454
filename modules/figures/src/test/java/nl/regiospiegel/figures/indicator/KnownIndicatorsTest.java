package nl.regiospiegel.figures.indicator;

import static nl.regiospiegel.figures.indicator.LocalIndicators.OTHER;
import static nl.regiospiegel.figures.indicator.LocalIndicators.OWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.indicator.control.KnownIndicators;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import org.junit.jupiter.api.Test;

/** A code of a region is resolved to the shared indicator it stands closest to, and to that of the right region. */
class KnownIndicatorsTest {

    private final KnownIndicators known = LocalIndicators.known();
    private final Indicators catalogue = new Indicators();

    private Indicator shared(String code) {
        return catalogue.find(code).orElseThrow();
    }

    @Test
    void an_own_definition_calculates_as_the_shared_one_under_its_own_name() {
        var local = known.find("LOK-WT").orElseThrow();
        var shared = shared("GEB-WT");
        assertEquals("LOK-WT", local.code().value());
        assertTrue(local.code().isLocal());
        assertFalse(shared.code().isLocal());
        assertEquals(
                "Eigen telling (eigen definitie van Regio " + OWN + ")",
                local.name().nl());
        assertEquals(
                "Own count (own definition of Region " + OWN + ")", local.name().en());
        assertEquals("Telt zoals wij tellen.", local.definition().nl());
        assertEquals(shared.kind(), local.kind());
        assertEquals(shared.unit(), local.unit());
        assertEquals(shared.counts(), local.counts());
        assertEquals(shared.additivity(), local.additivity());
        assertEquals(shared.valueOf(1, 4), local.valueOf(1, 4));
        assertEquals(
                "Staat het dichtst bij GEB-WT (smaller: telt minder). Telt minder.",
                local.traps().get(0).nl());
        assertEquals(List.of(), local.sources(), "a table of CBS never feeds it");
    }

    @Test
    void of_other_regions_only_what_is_shown_stays() {
        var shown = known.withLocal(local -> local.indicator().code().value().equals("LOK-SPEC"));
        assertTrue(shown.hasLocal(OWN, "LOK-WT"), "the own one always");
        assertTrue(shown.hasLocal(OTHER, "LOK-SPEC"));
        assertFalse(shown.hasLocal(OTHER, "LOK-WT"));
        assertTrue(known.withLocal(local -> false).find("LOK-SPEC").isEmpty());
        assertEquals(known.shared(), shown.shared());
    }

    @Test
    void a_figure_is_about_what_its_own_region_defines() {
        assertEquals(
                shared("GEB-WT").counts(),
                known.find("LOK-WT", OWN).orElseThrow().counts());
        assertEquals(
                shared("WACHT").counts(),
                known.find("LOK-WT", OTHER).orElseThrow().counts());
        assertTrue(known.find("LOK-SPEC", OWN).isEmpty());
        assertTrue(known.find("LOK-WT", null).isEmpty(), "national statistics know no own definitions");
        assertEquals("VERW-HA", known.find("VERW-HA", null).orElseThrow().code().value());
    }

    @Test
    void own_figures_stand_under_shared_and_own_codes_only() {
        assertEquals(Set.of("LOK-WT"), known.ownCodes());
        assertEquals(catalogue.all().size() + 1, known.ofOwnFigures().size());
        assertEquals(catalogue.all().size() + 2, known.all().size());
        assertEquals(
                known.all().stream().map(Indicator::code).sorted().toList(),
                known.all().stream().map(Indicator::code).toList());
        assertEquals(catalogue.all(), known.withoutLocal().all());
    }
}
