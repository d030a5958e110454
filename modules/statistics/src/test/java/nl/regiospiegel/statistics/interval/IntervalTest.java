package nl.regiospiegel.statistics.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void on_a_limit_is_within() {
        var interval = new Interval(1, 2, 0.95);
        assertTrue(interval.contains(1) && interval.contains(2));
        assertFalse(interval.contains(0.999) || interval.contains(2.001) || interval.contains(Double.NaN));
    }

    @Test
    void scales_and_shifts_both_limits() {
        assertEquals(new Interval(10, 20, 0.95), new Interval(1, 2, 0.95).times(10));
        assertEquals(new Interval(-2, -1, 0.95), new Interval(1, 2, 0.95).minus(3));
        assertThrows(IllegalArgumentException.class, () -> new Interval(1, 2, 0.95).times(-1));
    }

    @Test
    void refuses_limits_that_are_none() {
        assertThrows(IllegalArgumentException.class, () -> new Interval(2, 1, 0.95));
        assertThrows(IllegalArgumentException.class, () -> new Interval(Double.NaN, 1, 0.95));
        assertThrows(IllegalArgumentException.class, () -> new Interval(0, Double.POSITIVE_INFINITY, 0.95));
        assertThrows(IllegalArgumentException.class, () -> new Interval(0, 1, 1.5));
    }
}
