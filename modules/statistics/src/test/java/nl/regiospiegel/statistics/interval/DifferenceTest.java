package nl.regiospiegel.statistics.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void from_a_benchmark_shifts_estimate_and_limits() {
        var limits = new Interval(0.25, 0.5, 0.95);
        var difference = Difference.fromBenchmark(0.375, limits, IntervalMethod.WILSON, 0.25);
        assertEquals(new Difference(0.125, new Interval(0, 0.25, 0.95), IntervalMethod.WILSON), difference);
    }

    @Test
    void from_a_benchmark_that_is_no_number_is_refused() {
        var limits = new Interval(0.25, 0.5, 0.95);
        assertThrows(
                IllegalArgumentException.class,
                () -> Difference.fromBenchmark(0.375, limits, IntervalMethod.WILSON, Double.NaN));
    }
}
