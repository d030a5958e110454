package nl.regiospiegel.statistics.interval;

import static nl.regiospiegel.statistics.golden.GoldenFile.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.regiospiegel.statistics.interval.RefusedStatistic.Reason;
import org.junit.jupiter.api.Test;

class RateRatioTest {

    private static final double Z95 = 1.959963984540054;

    @Test
    void limits_are_even_on_the_scale_of_the_logarithm() {
        var ratio = RateRatio.of(new Counts(40, 1000), new Counts(25, 1250), 0.95);
        assertEquals(2, ratio.value(), 1e-12);
        var spread = Math.exp(Z95 * Math.sqrt(1.0 / 40 + 1.0 / 25));
        assertClose(2 / spread, ratio.interval().lower(), 1e-12, ratio);
        assertClose(2 * spread, ratio.interval().upper(), 1e-12, ratio);
        assertFalse(ratio.fewEvents());
        assertEquals(IntervalMethod.LOG_NORMAL, ratio.method());
    }

    @Test
    void the_other_way_round_is_the_inverse() {
        var one = RateRatio.of(new Counts(12, 900), new Counts(70, 4000), 0.998).interval();
        var other =
                RateRatio.of(new Counts(70, 4000), new Counts(12, 900), 0.998).interval();
        assertClose(1 / one.lower(), other.upper(), 1e-12, other);
        assertClose(1 / one.upper(), other.lower(), 1e-12, other);
    }

    @Test
    void fewer_than_ten_events_are_told() {
        assertTrue(RateRatio.of(new Counts(9.9, 100), new Counts(50, 100), 0.95).fewEvents());
        assertTrue(RateRatio.of(new Counts(50, 100), new Counts(9.9, 100), 0.95).fewEvents());
        assertFalse(RateRatio.of(new Counts(10, 100), new Counts(10, 100), 0.95).fewEvents());
    }

    @Test
    void of_two_standardised_rates_it_uses_their_variances() {
        var first = rate(40, 30);
        var second = rate(20, 90);
        var ratio = RateRatio.of(first, second, 0.95);
        assertEquals(first.value() / second.value(), ratio.value(), 1e-12);
        var variance = first.variance() / (first.value() * first.value())
                + second.variance() / (second.value() * second.value());
        var spread = Math.exp(Z95 * Math.sqrt(variance));
        assertClose(ratio.value() / spread, ratio.interval().lower(), 1e-12, ratio);
        assertClose(ratio.value() * spread, ratio.interval().upper(), 1e-12, ratio);
        assertFalse(ratio.fewEvents());
    }

    /** In one stratum a standardised rate is the crude rate, and so must their ratios be. */
    @Test
    void of_standardised_rates_of_one_stratum_it_is_that_of_the_crude_rates() {
        var first = DirectlyStandardisedRate.of(List.of(Stratum.of(40, 1000, 7)), 100, 0.95);
        var second = DirectlyStandardisedRate.of(List.of(Stratum.of(25, 1250, 7)), 100, 0.95);
        var crude = RateRatio.of(new Counts(40, 1000), new Counts(25, 1250), 0.95);
        assertClose(
                crude.interval().upper(),
                RateRatio.of(first, second, 0.95).interval().upper(),
                1e-12,
                crude);
    }

    private static DirectlyStandardisedRate rate(double young, double old) {
        return DirectlyStandardisedRate.of(List.of(Stratum.of(young, 1000, 3), Stratum.of(old, 2000, 2)), 1000, 0.95);
    }

    @Test
    void refuses_a_side_without_events() {
        var none = new Counts(0, 100);
        var some = new Counts(5, 100);
        var refused = assertThrows(RefusedStatistic.class, () -> RateRatio.of(none, some, 0.95));
        assertEquals(Reason.NO_EVENTS, refused.reason());
        assertThrows(RefusedStatistic.class, () -> RateRatio.of(some, none, 0.95));
        var empty = DirectlyStandardisedRate.of(List.of(Stratum.of(0, 10, 1), Stratum.of(10, 10, 0)), 1, 0.95);
        assertThrows(RefusedStatistic.class, () -> RateRatio.of(empty, rate(5, 6), 0.95));
        assertThrows(RefusedStatistic.class, () -> RateRatio.of(rate(5, 6), empty, 0.95));
        assertThrows(IllegalArgumentException.class, () -> RateRatio.of(some, some, 0.95001e9));
    }
}
