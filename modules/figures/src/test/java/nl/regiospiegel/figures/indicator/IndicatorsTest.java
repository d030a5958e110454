package nl.regiospiegel.figures.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.indicator.entity.KindOfStatistic;
import nl.regiospiegel.figures.indicator.entity.Unit;
import org.junit.jupiter.api.Test;

class IndicatorsTest {

    private final Indicators indicators = new Indicators();

    private Indicator indicator(String code) {
        return indicators.find(code).orElseThrow();
    }

    @Test
    void every_indicator_that_the_files_feed_is_there_once() {
        var codes = indicators.all().stream().map(each -> each.code().value()).toList();
        assertEquals(
                List.of(
                        "GEB-JH",
                        "GEB-PLEEG",
                        "GEB-VERBL",
                        "HERH",
                        "INSTR",
                        "JB",
                        "JB-VERBL",
                        "JR",
                        "KOST-AFW",
                        "KOST-CL",
                        "KOST-JON",
                        "VERW-GEEN",
                        "VERW-GEM",
                        "VERW-HA"),
                codes);
        assertEquals(codes.size(), new HashSet<>(codes).size());
    }

    @Test
    void codes_are_case_sensitive() {
        assertTrue(indicators.find("VERW-HA").isPresent());
        assertFalse(indicators.find("verw-ha").isPresent());
    }

    @Test
    void a_referral_share_is_of_the_printed_total_of_all_referrers() {
        var source = indicator("VERW-HA").sources().get(0);
        assertEquals("85097NED", source.table());
        assertEquals("02", source.numerator().referrer());
        assertEquals("_T", source.denominator().referrer());
        assertEquals(source.numerator().measure(), source.denominator().measure());
        assertEquals(7360.0 / 18745, indicator("VERW-HA").valueOf(7360, 18745), 1e-15);
    }

    @Test
    void persons_are_not_additive_and_trajectories_are() {
        assertFalse(indicator("GEB-JH").additivity().overAreas());
        assertTrue(indicator("VERW-HA").additivity().overAreas());
    }

    @Test
    void use_of_youth_help_is_a_rate_per_hundred_not_a_share() {
        assertEquals(KindOfStatistic.PER_HEAD, indicator("GEB-JH").kind());
        assertEquals(Unit.PER_100, indicator("GEB-JH").unit());
    }

    @Test
    void a_budget_deviation_is_relative_to_the_budget() {
        assertEquals(98.0 / 3944, indicator("KOST-AFW").valueOf(4042, 3944), 1e-15);
        assertTrue(Double.isNaN(indicator("KOST-AFW").valueOf(1, 0)));
    }

    @Test
    void every_text_is_there_in_both_languages() {
        for (var each : indicators.all()) {
            for (var text : List.of(each.name(), each.definition(), each.numerator(), each.denominator())) {
                assertFalse(
                        text.nl().isBlank() || text.en().isBlank(), each.code().value());
            }
            assertFalse(each.traps().isEmpty(), each.code().value());
        }
    }
}
