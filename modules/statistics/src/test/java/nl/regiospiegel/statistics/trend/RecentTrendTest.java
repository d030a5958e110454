package nl.regiospiegel.statistics.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import nl.regiospiegel.statistics.interval.Counts;
import nl.regiospiegel.statistics.interval.Interval;
import nl.regiospiegel.statistics.interval.WilsonInterval;
import org.junit.jupiter.api.Test;

/**
 * Inputs and published outcomes are those of the unit tests of fingertips-open (MIT): 46.77 and 47.9, rounded there, and the
 * unrounded recomputation; "not significant"; and "cannot be calculated".
 */
class RecentTrendTest {

    private static final List<Counts> COUNTS = List.of(
            new Counts(994, 40299),
            new Counts(1023, 41527),
            new Counts(1199, 42811),
            new Counts(1332, 44064),
            new Counts(1367, 44701));
    private static final List<EstimatedPoint> VALUES = List.of(
            point(24.67, 23.16, 26.25),
            point(24.6, 23.15, 26.19),
            point(28, 26.44, 29.64),
            point(30.2, 28.63, 31.9),
            point(30.6, 28.98, 32.25));

    private static EstimatedPoint point(double value, double lower, double upper) {
        return new EstimatedPoint(value, new Interval(lower, upper, 0.95));
    }

    @Test
    void the_critical_value_is_the_published_one() {
        assertEquals(9.549535706083237, TrendTest.CRITICAL, 1e-9);
    }

    @Test
    void of_shares_agrees_with_the_published_test() {
        var test = CochranArmitage.of(COUNTS);
        assertEquals(47.9, test.chiSquare().orElseThrow(), 0.005);
        assertEquals(47.896676707589116, test.chiSquare().orElseThrow(), 1e-9);
        assertEquals(Trend.INCREASING, test.trend());
        assertEquals(TrendMethod.COCHRAN_ARMITAGE, test.method());
    }

    @Test
    void of_values_agrees_with_the_published_test() {
        var test = WeightedTrend.of(VALUES);
        assertEquals(46.77, test.chiSquare().orElseThrow(), 0.005);
        assertEquals(46.76531579206266, test.chiSquare().orElseThrow(), 1e-9);
        assertEquals(Trend.INCREASING, test.trend());
        assertEquals(TrendMethod.WEIGHTED_LEAST_SQUARES, test.method());
    }

    @Test
    void what_is_not_significant_is_no_change() {
        var test = WeightedTrend.of(List.of(
                point(20.5506, 18.1803, 23.1427),
                point(19.5952, 17.3444, 22.0602),
                point(19.0349, 16.8421, 21.4394),
                point(21.3966, 19.0918, 23.8975),
                point(18.4372, 16.2925, 20.7941)));
        assertEquals(0.46424308513739443, test.chiSquare().orElseThrow(), 1e-9);
        assertEquals(Trend.NO_CHANGE, test.trend());
        var shares = CochranArmitage.of(List.of(
                new Counts(209, 1017),
                new Counts(213, 1087),
                new Counts(213, 1119),
                new Counts(239, 1117),
                new Counts(210, 1139)));
        assertEquals(Trend.NO_CHANGE, shares.trend());
    }

    @Test
    void a_share_of_nothing_or_all_cannot_be_calculated() {
        var all = List.of(new Counts(5, 5), new Counts(3, 5), new Counts(1, 5), new Counts(1, 4), new Counts(2, 4));
        assertEquals(
                new TrendTest(TrendMethod.COCHRAN_ARMITAGE, OptionalDouble.empty(), Trend.CANNOT_BE_CALCULATED),
                CochranArmitage.of(all));
        var nothing = new ArrayList<>(COUNTS);
        nothing.set(2, new Counts(0, 100));
        assertEquals(Trend.CANNOT_BE_CALCULATED, CochranArmitage.of(nothing).trend());
    }

    @Test
    void a_value_without_limits_cannot_be_calculated() {
        var without = new ArrayList<>(VALUES);
        without.set(4, point(30, 0, 0));
        assertEquals(
                new TrendTest(TrendMethod.WEIGHTED_LEAST_SQUARES, OptionalDouble.empty(), Trend.CANNOT_BE_CALCULATED),
                WeightedTrend.of(without));
    }

    @Test
    void backwards_it_goes_the_other_way() {
        var counts = new ArrayList<>(COUNTS);
        Collections.reverse(counts);
        assertEquals(Trend.DECREASING, CochranArmitage.of(counts).trend());
        assertEquals(47.896676707589116, CochranArmitage.of(counts).chiSquare().orElseThrow(), 1e-9);
        var values = new ArrayList<>(VALUES);
        Collections.reverse(values);
        assertEquals(Trend.DECREASING, WeightedTrend.of(values).trend());
    }

    /** Chi² is far above the critical value both times, but without the first, or the last, point the slope turns. */
    @Test
    void one_point_alone_makes_no_trend() {
        var last =
                List.of(point(10, 9, 11), point(10, 9, 11), point(9.5, 8.5, 10.5), point(9, 8, 10), point(20, 19, 21));
        assertEquals(Trend.NO_CHANGE, WeightedTrend.of(last).trend());
        assertEquals(true, WeightedTrend.of(last).chiSquare().orElseThrow() > 50);
        var first =
                List.of(point(20, 19, 21), point(9, 8, 10), point(9.5, 8.5, 10.5), point(10, 9, 11), point(10, 9, 11));
        assertEquals(Trend.NO_CHANGE, WeightedTrend.of(first).trend());
        var shares = List.of(
                new Counts(100, 1000),
                new Counts(100, 1000),
                new Counts(95, 1000),
                new Counts(90, 1000),
                new Counts(300, 1000));
        assertEquals(Trend.NO_CHANGE, CochranArmitage.of(shares).trend());
    }

    /** Without the last, or the first, point the slope is exactly zero; that is neither up nor down. */
    @Test
    void a_slope_of_zero_goes_neither_way() {
        var flat = point(10, 9, 11);
        assertEquals(
                Trend.NO_CHANGE,
                WeightedTrend.of(List.of(flat, flat, flat, flat, point(20, 19, 21)))
                        .trend());
        assertEquals(
                Trend.NO_CHANGE,
                WeightedTrend.of(List.of(flat, flat, flat, flat, point(2, 1, 3)))
                        .trend());
    }

    @Test
    void shares_above_a_half_rise_as_those_below() {
        var points = IntStream.range(0, 5)
                .mapToObj(i -> new Counts(600 + 70 * i, 1000))
                .toList();
        assertEquals(Trend.INCREASING, CochranArmitage.of(points).trend());
    }

    /** The formula written out in numpy. */
    @Test
    void unequal_denominators_weigh() {
        var points = List.of(
                new Counts(40, 400),
                new Counts(30, 300),
                new Counts(70, 400),
                new Counts(60, 300),
                new Counts(30, 100));
        assertEquals(33.95778088534809, CochranArmitage.of(points).chiSquare().orElseThrow(), 1e-9);
    }

    /** Known by construction: standard errors of 1 and a slope of s give chi² = 10 s². */
    @Test
    void a_straight_line_has_the_chi_square_of_its_slope() {
        var line = IntStream.range(0, 5)
                .mapToObj(i -> point(7 + 0.9 * i, 7 + 0.9 * i - 1.96, 7 + 0.9 * i + 1.96))
                .toList();
        assertEquals(8.1, WeightedTrend.of(line).chiSquare().orElseThrow(), 1e-9);
        assertEquals(Trend.NO_CHANGE, WeightedTrend.of(line).trend());
    }

    /** With weights 1, 1, 1, 1 and 4 the fifth point pulls the mean of x to 3.75, and the spread to 17.5. */
    @Test
    void a_sharper_point_counts_more() {
        var points = List.of(
                point(0, -1.96, 1.96),
                point(0, -1.96, 1.96),
                point(0, -1.96, 1.96),
                point(0, -1.96, 1.96),
                point(8, 8 - 0.98, 8 + 0.98));
        var slope = 4 * 8 * (5 - 3.75) / 17.5;
        assertEquals(slope * slope * 17.5, WeightedTrend.of(points).chiSquare().orElseThrow(), 1e-9);
    }

    @Test
    void flat_shares_never_have_a_trend() {
        var random = new Random(20239);
        for (int i = 0; i < 200; i++) {
            var p = 0.05 + 0.9 * random.nextDouble();
            var points = IntStream.range(0, 5)
                    .mapToObj(x -> 50 + Math.floor(random.nextDouble() * 900))
                    .map(n -> new Counts(p * n, n))
                    .toList();
            var test = CochranArmitage.of(points);
            assertEquals(0, test.chiSquare().orElseThrow(), 1e-9);
            assertEquals(Trend.NO_CHANGE, test.trend());
        }
    }

    @Test
    void refuses_what_is_not_defined() {
        assertThrows(IllegalArgumentException.class, () -> CochranArmitage.of(COUNTS.subList(0, 4)));
        assertThrows(IllegalArgumentException.class, () -> WeightedTrend.of(VALUES.subList(1, 5)));
        var more = new ArrayList<>(COUNTS);
        more.set(1, new Counts(3, 2));
        assertThrows(IllegalArgumentException.class, () -> CochranArmitage.of(more));
        var wide = WilsonInterval.of(1, 2, 0.998);
        assertThrows(IllegalArgumentException.class, () -> new EstimatedPoint(0.5, wide));
        var interval = WilsonInterval.of(1, 2, 0.95);
        assertThrows(IllegalArgumentException.class, () -> new EstimatedPoint(Double.NaN, interval));
    }
}
