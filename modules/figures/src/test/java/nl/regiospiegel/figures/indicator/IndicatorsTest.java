package nl.regiospiegel.figures.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    void a_count_is_itself_and_an_amount_may_be_negative() {
        assertEquals(159715, indicator("TRAJ-BEG").valueOf(159715, Double.NaN));
        assertTrue(indicator("IVD-SALDO").mayBeNegative());
        assertFalse(indicator("KOST-REAL").mayBeNegative());
        assertFalse(indicator("TRAJ-BEG").mayBeNegative());
    }
}
