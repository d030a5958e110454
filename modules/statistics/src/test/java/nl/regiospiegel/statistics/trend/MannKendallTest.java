package nl.regiospiegel.statistics.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import nl.regiospiegel.statistics.interval.Interval;
import nl.regiospiegel.statistics.series.TimeSeries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values: the formulas written out in numpy, slopes and limits at 95 % also by scipy 1.17 {@code theilslopes}. */
class MannKendallTest {

    private static final TimeSeries TIED = TimeSeries.of(12.1, 13.4, 11.9, 14.2, 15.0, 14.2, 16.3, 15.8, 17.1, 16.9);

    private static final TimeSeries GAPS = TimeSeries.of(
            new TreeMap<>(Map.of(0, 30.5, 1, 28.0, 3, 28.0, 4, 27.5, 7, 26.0, 8, 26.5, 9, 24.0, 12, 24.0)));

    @Test
    void agrees_with_an_independent_computation() {
        var rising = MannKendall.of(TIED);
        assertEquals(34, rising.s());
        assertEquals(124, rising.variance(), 1e-12);
        assertEquals(2.963487483441786, rising.z(), 1e-12);
        assertEquals(0.003041744319900935, rising.pValue(), 1e-12);
        assertEquals(10, rising.points());
        var falling = MannKendall.of(GAPS);
        assertEquals(-24, falling.s());
        assertEquals(63.333333333333336, falling.variance(), 1e-12);
        assertEquals(-2.890091967212699, falling.z(), 1e-12);
        assertEquals(0.003851291378590223, falling.pValue(), 1e-12);
    }

    @Test
    void slopes_agree_with_an_independent_computation() {
        assertSlope(SenSlope.of(TIED, 0.95), 0.55, 0.4, 0.7666666666666663);
        assertSlope(SenSlope.of(TIED, 0.998), 0.55, -0.1, 1.3);
        assertSlope(SenSlope.of(GAPS, 0.95), -0.5, -0.7222222222222222, -0.25);
        assertSlope(SenSlope.of(GAPS, 0.998), -0.5, -2.5, 0);
    }

    private static void assertSlope(SenSlope slope, double value, double lower, double upper) {
        assertEquals(value, slope.value(), 1e-12);
        assertEquals(lower, slope.interval().orElseThrow().lower(), 1e-12);
        assertEquals(upper, slope.interval().orElseThrow().upper(), 1e-12);
    }

    @Test
    void too_few_slopes_have_no_limits() {
        assertEquals(new SenSlope(1, Optional.empty()), SenSlope.of(TimeSeries.of(1, 2, 3), 0.95));
        assertTrue(SenSlope.of(TimeSeries.of(4, 4), 0.5).interval().isEmpty());
        assertEquals(5, SenSlope.of(TimeSeries.of(2, 7), 0.95).value());
    }

    /** Six slopes and Var 26/3: at 70 % the limits are the slopes number round(1.47) = 1 and round(4.53) + 1 = 6, just in. */
    @Test
    void the_first_and_last_slope_can_be_limits() {
        var slope = SenSlope.of(TimeSeries.of(1, 2, 4, 3), 0.7);
        assertSlope(slope, 5.0 / 6, -1, 2);
        assertTrue(SenSlope.of(TimeSeries.of(1, 2, 4, 3), 0.95).interval().isEmpty());
    }

    @Test
    void a_straight_line_has_its_slope_over_gaps_too() {
        var series = TimeSeries.of(new TreeMap<>(Map.of(1, 3.0, 2, 5.0, 5, 11.0, 9, 19.0, 10, 21.0, 11, 23.0)));
        assertEquals(2, SenSlope.of(series, 0.9).value(), 1e-12);
        assertEquals(
                new Interval(2, 2, 0.9), SenSlope.of(series, 0.9).interval().orElseThrow());
        assertEquals(15, MannKendall.of(series).s());
    }

    @Test
    void equal_values_have_no_trend() {
        var test = MannKendall.of(TimeSeries.of(5, 5, 5, 5));
        assertEquals(new MannKendall(0, 0, 0, 1, 4), test);
        assertEquals(0, MannKendall.of(TimeSeries.of(0.0, -0.0, 0.0)).variance());
        var slope = SenSlope.of(TimeSeries.of(5, 5, 5, 5), 0.95);
        assertEquals(new Interval(0, 0, 0.95), slope.interval().orElseThrow());
    }

    @Test
    void only_the_order_of_the_values_counts() {
        var random = new Random(20240);
        for (int i = 0; i < 200; i++) {
            var values = random.doubles(9).toArray();
            var bent = Arrays.stream(values).map(Math::exp).toArray();
            assertEquals(MannKendall.of(TimeSeries.of(values)), MannKendall.of(TimeSeries.of(bent)));
            var turned = Arrays.stream(values).map(value -> -value).toArray();
            assertEquals(
                    -MannKendall.of(TimeSeries.of(values)).z(),
                    MannKendall.of(TimeSeries.of(turned)).z(),
                    1e-12);
        }
    }

    @Test
    void a_level_shifts_and_a_unit_scales_the_slope() {
        var values = new Random(20241).doubles(12).toArray();
        var other = Arrays.stream(values).map(value -> 40 + 100 * value).toArray();
        var slope = SenSlope.of(TimeSeries.of(values), 0.95);
        var scaled = SenSlope.of(TimeSeries.of(other), 0.95);
        assertEquals(100 * slope.value(), scaled.value(), 1e-9);
        assertEquals(
                100 * slope.interval().orElseThrow().upper(),
                scaled.interval().orElseThrow().upper(),
                1e-9);
        assertTrue(slope.interval().orElseThrow().contains(slope.value()));
    }

    @ParameterizedTest
    @CsvSource({"0.49", "1", "NaN"})
    void refuses_a_confidence_out_of_bounds(double confidence) {
        assertThrows(IllegalArgumentException.class, () -> SenSlope.of(TIED, confidence));
    }

    @Test
    void refuses_a_single_value() {
        assertThrows(IllegalArgumentException.class, () -> MannKendall.of(TimeSeries.of(1)));
        assertThrows(IllegalArgumentException.class, () -> SenSlope.of(TimeSeries.of(), 0.95));
    }
}
