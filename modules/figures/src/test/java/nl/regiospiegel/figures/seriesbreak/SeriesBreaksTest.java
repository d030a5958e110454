package nl.regiospiegel.figures.seriesbreak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.seriesbreak.control.SeriesBreaks;
import nl.regiospiegel.figures.seriesbreak.entity.BreakConsequence;
import nl.regiospiegel.figures.seriesbreak.entity.BreakEffect;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;
import org.junit.jupiter.api.Test;

class SeriesBreaksTest {

    private static final List<AreaCode> LEIDEN = List.of(new AreaCode("GM0546"));

    private final SeriesBreaks breaks = new SeriesBreaks();

    private SeriesBreak find(String id) {
        return breaks.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_residence_principle_blocks_residential_help_and_warns_for_the_rest() {
        var principle = find("residence-principle-2022");
        assertEquals(BreakEffect.UNEVEN, principle.effect());
        assertEquals(
                BreakConsequence.BLOCKS,
                principle.consequenceFor(new IndicatorCode("GEB-VERBL")).orElseThrow());
        assertEquals(
                BreakConsequence.WARNS,
                principle.consequenceFor(new IndicatorCode("VERW-HA")).orElseThrow());
    }

    @Test
    void a_break_lies_between_the_periods_on_both_sides_of_its_day() {
        var population = find("population-2021");
        assertTrue(population.liesBetween(Period.year(2020), Period.year(2021)));
        assertTrue(population.liesBetween(Period.halfYear(2019, 1), Period.halfYear(2023, 2)));
        assertFalse(population.liesBetween(Period.year(2021), Period.year(2022)));
        assertFalse(population.liesBetween(Period.year(2019), Period.year(2020)));
    }

    @Test
    void a_revision_is_a_note_and_breaks_no_line() {
        var revision = find("revision-2024-10-31");
        assertFalse(revision.liesBetween(Period.year(2020), Period.year(2025)));
        assertTrue(breaks.affecting(new IndicatorCode("HERH"), LEIDEN).contains(revision));
        assertFalse(breaks.affecting(new IndicatorCode("VERW-HA"), LEIDEN).contains(revision));
    }

    @Test
    void costs_have_only_the_break_of_the_residence_principle() {
        var ids = breaks.affecting(new IndicatorCode("KOST-AFW"), LEIDEN).stream()
                .map(SeriesBreak::id)
                .toList();
        assertEquals(List.of("residence-principle-2022"), ids);
    }

    @Test
    void every_break_names_its_source_and_only_known_indicators() {
        var indicators = new Indicators();
        for (var each : breaks.all()) {
            assertNotNull(each.source().url(), each.id());
            each.indicators()
                    .keySet()
                    .forEach(code -> assertTrue(indicators.find(code).isPresent(), code.value()));
        }
    }

    @Test
    void real_breaks_touch_nothing_invented_and_invented_ones_nothing_real() {
        var invented = breaks.withInvented().stream()
                .filter(SeriesBreak::demonstration)
                .toList();
        assertEquals(1, invented.size());
        assertTrue(breaks.all().stream().noneMatch(SeriesBreak::demonstration));
        var indicator = new IndicatorCode("VERW-HA");
        assertEquals(invented, breaks.affecting(indicator, List.of(new AreaCode("VB0302"), new AreaCode("VB01"))));
        assertEquals(List.of(), breaks.affecting(indicator, List.of(new AreaCode("VB0101"), new AreaCode("VB01"))));
        var real = breaks.affecting(indicator, List.of(new AreaCode("GM0546"), new AreaCode("NL01")));
        assertEquals(3, real.size());
        assertTrue(real.stream().noneMatch(SeriesBreak::demonstration));
    }
}
