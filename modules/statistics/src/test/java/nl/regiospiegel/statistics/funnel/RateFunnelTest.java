package nl.regiospiegel.statistics.funnel;

import static nl.regiospiegel.statistics.golden.GoldenFile.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import nl.regiospiegel.statistics.decision.Decision;
import nl.regiospiegel.statistics.interval.Counts;
import nl.regiospiegel.statistics.interval.PoissonInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateFunnelTest {

    /** Chi-square quantiles of scipy 1.17, solved for the count by its Brent method. */
    @ParameterizedTest
    @CsvSource({
        "0.5, 0.95, 0, 2.7156908924550205",
        "0.5, 0.998, 0, 4.249522442434222",
        "3, 0.95, 0, 7.294287991380628",
        "3.6, 0.998, 0, 11.19971122661588",
        "3.7, 0.95, 0.005291341091619721, 8.375697916794158",
        "3.7, 0.998, 0, 11.38249799674066",
        "20, 0.95, 11.24765809268875, 29.706323735061254",
        "20, 0.998, 7.242413437041372, 35.650286708087705",
        "250, 0.998, 202.09712960061668, 300.755936453221",
        "1e5, 0.95, 99380.17904769575, 100620.76810660647"
    })
    void curves_agree_with_an_independent_solution(double expected, double confidence, double low, double high) {
        var curves = RateFunnel.ofRatios().limits(expected, confidence);
        assertEquals(low / expected, curves.lower(), 1e-9);
        assertEquals(high / expected, curves.upper(), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-6, 0.01, 1, 7.7, 342, 8e6, 9e8, 1.1e9, 1e13})
    void the_exact_limits_of_a_curve_are_what_is_expected(double expected) {
        for (var confidence : new double[] {0.5, 0.95, 0.998, 0.9999}) {
            var curves = RateFunnel.ofRatios().limits(expected, confidence);
            var upper = PoissonInterval.garwood(curves.upper() * expected, confidence);
            assertClose(expected, upper.lower(), 1e-9, upper);
            var lower = PoissonInterval.garwood(curves.lower() * expected, confidence);
            assertTrue(curves.lower() == 0 ? lower.upper() >= expected : close(lower.upper(), expected));
        }
    }

    private static boolean close(double one, double other) {
        return Math.abs(one - other) < 1e-9 * other;
    }

    @Test
    void a_rate_is_a_ratio_on_another_scale() {
        var ratios = RateFunnel.ofRatios().limits(42, 0.95);
        var rates = RateFunnel.of(3.5, 1000).limits(12_000, 0.95);
        assertEquals(42, RateFunnel.of(3.5, 1000).expected(12_000), 1e-12);
        assertClose(ratios.lower() * 3.5, rates.lower(), 1e-9, rates);
        assertClose(ratios.upper() * 3.5, rates.upper(), 1e-9, rates);
    }

    @Test
    void an_area_is_outside_exactly_when_it_lies_beyond_a_curve() {
        var random = new Random(20238);
        for (int i = 0; i < 2_000; i++) {
            var expected = Math.pow(10, random.nextDouble() * 3 - 1);
            var funnel = RateFunnel.ofRatios();
            var area = new Counts(Math.floor(expected * 3 * random.nextDouble()), expected);
            var curves = funnel.limits(expected, 0.95);
            var drawn = area.quotient() > curves.upper()
                    ? Decision.HIGHER
                    : area.quotient() < curves.lower() ? Decision.LOWER : Decision.SIMILAR;
            assertEquals(drawn, funnel.decision(area, 0.95), area.toString());
        }
    }

    /** Garwood's upper limit of no events is 3.689 at 95 %. */
    @Test
    void no_events_are_few_only_where_more_than_their_limit_was_expected() {
        assertEquals(Decision.SIMILAR, RateFunnel.of(1, 100).decision(new Counts(0, 368), 0.95));
        assertEquals(Decision.LOWER, RateFunnel.of(1, 100).decision(new Counts(0, 369), 0.95));
    }

    @Test
    void ten_events_and_more_stay_exact() {
        var lower = PoissonInterval.garwood(40, 0.95).lower();
        assertTrue(PoissonInterval.byar(40, 0.95).lower() != lower);
        assertEquals(Decision.SIMILAR, RateFunnel.ofRatios().decision(new Counts(40, lower), 0.95));
        assertEquals(Decision.HIGHER, RateFunnel.ofRatios().decision(new Counts(40, lower * (1 - 1e-12)), 0.95));
    }

    @Test
    void adjusted_limits_widen_by_the_root_of_the_factor() {
        var limits = RateFunnel.of(5, 100).limits(2_000, 0.95, 4);
        assertEquals(5 * (1 - 2 * 1.959963984540054 / 10), limits.lower(), 1e-12);
        assertEquals(5 * (1 + 2 * 1.959963984540054 / 10), limits.upper(), 1e-12);
        assertEquals(0, RateFunnel.of(5, 100).limits(20, 0.95, 4).lower());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "-1, 1", "NaN, 1", "1, 0", "1, -1", "1, NaN", "Infinity, 1"})
    void refuses_a_funnel_without_a_middle(double baseline, double multiplier) {
        assertThrows(IllegalArgumentException.class, () -> RateFunnel.of(baseline, multiplier));
    }

    @Test
    void refuses_what_is_not_defined() {
        var funnel = RateFunnel.of(5, 100);
        assertThrows(IllegalArgumentException.class, () -> funnel.limits(0, 0.95));
        assertThrows(IllegalArgumentException.class, () -> funnel.limits(Double.NaN, 0.95));
        assertThrows(IllegalArgumentException.class, () -> funnel.limits(9, 0.1));
        assertThrows(IllegalArgumentException.class, () -> funnel.limits(9, 0.95, 0));
        assertThrows(IllegalArgumentException.class, () -> funnel.limits(9, 0.95, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> funnel.decision(new Counts(3, 2), 0.1));
    }
}
