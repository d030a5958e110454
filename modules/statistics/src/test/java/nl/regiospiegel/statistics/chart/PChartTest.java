package nl.regiospiegel.statistics.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.regiospiegel.statistics.interval.Counts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PChartTest {

    /** NIST e-Handbook pmc332: wafers of 50 chips, average .2313; and a textbook case whose limits imply k = 2.8356. */
    @ParameterizedTest
    @CsvSource({"0.2313, 50, 3, 0.052403225853566604, 0.4101967741464334", "0.05, 400, 2.8356, 0.0191, 0.0809"})
    void limits_agree_with_published_charts(double centre, double n, double k, double lower, double upper) {
        var limits = PChart.limits(centre, n, k);
        assertEquals(lower, limits.lower(), 1e-4);
        assertEquals(upper, limits.upper(), 1e-4);
        assertEquals(centre, limits.centre());
    }

    @Test
    void the_centre_weighs_each_period_with_its_denominator() {
        var chart = PChart.of(periods(new Counts(10, 100), new Counts(80, 400)));
        assertEquals(0.18, chart.centre(), 1e-12);
        assertEquals(PChart.limits(0.18, 400, 3), chart.points().get(1).limits());
        assertEquals(0.2, chart.points().get(1).value(), 1e-12);
        assertEquals(List.of(new Counts(10, 100), new Counts(80, 400)), chart.counts());
    }

    private static SortedMap<Integer, Counts> periods(Counts... counts) {
        var periods = new TreeMap<Integer, Counts>();
        IntStream.range(0, counts.length).forEach(time -> periods.put(time, counts[time]));
        return periods;
    }

    @Test
    void limits_are_clipped_to_what_a_share_can_be() {
        assertEquals(0, PChart.limits(0.02, 20, 3).lower());
        assertEquals(1, PChart.limits(0.98, 20, 3).upper());
    }

    @Test
    void a_share_beyond_its_own_limits_is_marked_by_its_period() {
        var periods = new TreeMap<>(Map.of(
                7, new Counts(200, 1000), 8, new Counts(205, 1000), 9, new Counts(20, 40), 11, new Counts(195, 1000)));
        var chart = PChart.of(periods);
        assertEquals(Map.of(9, Set.of(Rule.BEYOND_LIMIT)), chart.signals());
        assertEquals(Map.of(), PChart.of(periods, 6).signals());
    }

    @Test
    void tells_whether_the_shares_differ_by_more_than_chance() {
        var alike = PChart.of(periods(new Counts(200, 1000), new Counts(205, 1000), new Counts(195, 1000)));
        assertFalse(alike.dispersion().isOverdispersed());
        var apart = PChart.of(periods(new Counts(100, 1000), new Counts(300, 1000), new Counts(200, 1000)));
        assertTrue(apart.dispersion().isOverdispersed());
        var none = PChart.of(periods(new Counts(0, 10)));
        assertThrows(IllegalArgumentException.class, none::dispersion);
    }

    @Test
    void refuses_what_is_not_defined() {
        assertThrows(IllegalArgumentException.class, () -> PChart.of(periods()));
        assertThrows(IllegalArgumentException.class, () -> PChart.of(periods(new Counts(3, 2), new Counts(1, 9))));
        assertThrows(IllegalArgumentException.class, () -> PChart.of(periods(new Counts(1, 2)), 0));
        assertThrows(IllegalArgumentException.class, () -> PChart.limits(1.1, 9, 3));
        assertThrows(IllegalArgumentException.class, () -> PChart.limits(0.5, 0, 3));
        assertThrows(IllegalArgumentException.class, () -> PChart.limits(0.5, 9, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new ChartPoint(1, Double.NaN, new ControlLimits(0, 1, 2)));
        assertThrows(IllegalArgumentException.class, () -> new ControlLimits(2, 1, 3));
        assertThrows(IllegalArgumentException.class, () -> new ControlLimits(0, 1, 0.5));
        assertThrows(IllegalArgumentException.class, () -> new ControlLimits(0, Double.NaN, 2));
    }
}
