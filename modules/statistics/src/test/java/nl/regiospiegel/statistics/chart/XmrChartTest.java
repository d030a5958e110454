package nl.regiospiegel.statistics.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.regiospiegel.statistics.series.TimeSeries;
import org.junit.jupiter.api.Test;

class XmrChartTest {

    /** The series of the snapshots of NHSRplotthedots 0.2.2. */
    private static final double[] PUBLISHED = {
        -0.56047565,
        -0.23017749,
        1.55870831,
        0.07050839,
        0.12928774,
        1.71506499,
        0.46091621,
        -1.26506123,
        -0.68685285,
        -0.44566197,
        1.2240818,
        0.35981383,
        0.40077145,
        0.11068272,
        -0.55584113,
        1.78691314,
        0.49785048,
        -1.96661716,
        0.7013559,
        -0.47279141
    };

    @Test
    void agrees_with_published_snapshots() {
        assertLimits(XmrChart.of(TimeSeries.of(PUBLISHED)), 0.1416238, -3.01138, 3.294627);
        var outlier = PUBLISHED.clone();
        outlier[14] = 10;
        var series = TimeSeries.of(outlier);
        assertLimits(XmrChart.of(series), 0.6694159, -2.383666, 3.722497);
        assertLimits(XmrChart.of(series, Screening.NONE), 0.6694159, -4.596625, 5.935457);
    }

    private static void assertLimits(XmrChart chart, double mean, double lower, double upper) {
        assertEquals(mean, chart.limits().centre(), 1e-5);
        assertEquals(lower, chart.limits().lower(), 1e-5);
        assertEquals(upper, chart.limits().upper(), 1e-5);
    }

    @Test
    void agrees_with_four_values_by_hand() {
        var chart = XmrChart.of(TimeSeries.of(10, 12, 11, 14));
        assertEquals(2, chart.meanRange(), 1e-12);
        assertEquals(new ControlLimits(11.75 - 5.32, 11.75, 11.75 + 5.32), chart.limits());
        assertEquals(new ChartPoint(3, 14, chart.limits()), chart.points().get(3));
        assertEquals(Map.of(), chart.signals());
    }

    @Test
    void a_range_across_a_gap_does_not_count() {
        var series = TimeSeries.of(new TreeMap<>(Map.of(2020, 1.0, 2021, 3.0, 2023, 90.0, 2024, 94.0)));
        var chart = XmrChart.of(series);
        assertEquals(3, chart.meanRange(), 1e-12);
        assertEquals(47, chart.limits().centre(), 1e-12);
        assertEquals(Set.of(2020, 2021, 2023, 2024), chart.signals().keySet());
    }

    /** Ranges 1, 1, 1, 1, 1, 1, 20, 1 have mean 3.375; 20 is above 3.267 times that and is dropped. */
    @Test
    void a_range_out_of_proportion_is_dropped_once_and_the_centre_keeps_all_values() {
        var series = TimeSeries.of(0, 1, 0, 1, 0, 1, 0, 20, 19);
        assertEquals(1, XmrChart.of(series).meanRange(), 1e-12);
        assertEquals(3.375, XmrChart.of(series, Screening.NONE).meanRange(), 1e-12);
        assertEquals(42 / 9.0, XmrChart.of(series).limits().centre(), 1e-12);
    }

    @Test
    void values_that_never_change_have_limits_on_the_centre_line() {
        var chart = XmrChart.of(TimeSeries.of(5, 5, 5));
        assertEquals(new ControlLimits(5, 5, 5), chart.limits());
        assertEquals(Map.of(), chart.signals());
    }

    @Test
    void refuses_a_series_without_neighbours() {
        assertThrows(IllegalArgumentException.class, () -> XmrChart.of(TimeSeries.of()));
        assertThrows(IllegalArgumentException.class, () -> XmrChart.of(TimeSeries.of(1)));
        var apart = TimeSeries.of(new TreeMap<>(Map.of(1, 1.0, 3, 3.0)));
        assertThrows(IllegalArgumentException.class, () -> XmrChart.of(apart));
    }
}
