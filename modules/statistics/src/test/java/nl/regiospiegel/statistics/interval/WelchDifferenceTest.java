package nl.regiospiegel.statistics.interval;

import static nl.regiospiegel.statistics.golden.GoldenFile.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WelchDifferenceTest {

    private static final Sample FIRST =
            Sample.of(27.5, 21.0, 19.0, 23.6, 17.0, 17.9, 16.9, 20.1, 21.9, 22.6, 23.1, 19.6, 19.0, 21.7, 21.4);
    private static final Sample SECOND =
            Sample.of(27.1, 22.0, 20.8, 23.4, 23.4, 23.5, 25.8, 22.0, 24.8, 20.2, 21.9, 22.1, 22.9, 30.5, 24.4);

    /** Limits of scipy 1.17, {@code stats.ttest_ind(first, second, equal_var=False).confidence_interval(c)}. */
    @Test
    void agrees_with_an_independent_computation() {
        var at95 = WelchDifference.of(FIRST, SECOND, 0.95);
        assertEquals(20.82 - 23.653333333333332, at95.value(), 1e-12);
        assertClose(-4.868022741791966, at95.interval().lower(), 1e-10, at95);
        assertClose(-0.7986439248746979, at95.interval().upper(), 1e-10, at95);
        var at998 = WelchDifference.of(FIRST, SECOND, 0.998);
        assertClose(-6.219439967290878, at998.interval().lower(), 1e-10, at998);
        assertClose(0.5527733006242137, at998.interval().upper(), 1e-10, at998);
        assertEquals(IntervalMethod.WELCH, at998.method());
    }

    @Test
    void equal_samples_have_twice_the_degrees_of_freedom() {
        var difference = WelchDifference.of(new Sample(5, 2, 11), new Sample(3, 2, 11), 0.95);
        var half = 2.0859634472658364 * Math.sqrt(8.0 / 11);
        assertEquals(2 - half, difference.interval().lower(), 1e-9);
        assertEquals(2 + half, difference.interval().upper(), 1e-9);
    }

    @Test
    void a_sample_without_spread_leaves_the_degrees_of_freedom_of_the_other() {
        var difference = WelchDifference.of(new Sample(5, 10, 25), new Sample(3, 0, 9), 0.95);
        assertEquals(2 + 2.0638985616280205 * 2, difference.interval().upper(), 1e-9);
        assertEquals(
                new Interval(2, 2, 0.95),
                WelchDifference.of(new Sample(5, 0, 3), new Sample(3, 0, 9), 0.95)
                        .interval());
    }

    @Test
    void the_other_way_round_is_the_same_with_another_sign() {
        var one = WelchDifference.of(FIRST, SECOND, 0.998);
        var other = WelchDifference.of(SECOND, FIRST, 0.998);
        assertEquals(-one.interval().lower(), other.interval().upper(), 1e-12);
        assertTrue(one.interval().contains(one.value()));
    }

    @Test
    void refuses_a_confidence_out_of_bounds() {
        assertThrows(IllegalArgumentException.class, () -> WelchDifference.of(FIRST, SECOND, 1));
        var flat = new Sample(5, 0, 3);
        assertThrows(IllegalArgumentException.class, () -> WelchDifference.of(flat, flat, Double.NaN));
    }
}
