package nl.regiospiegel.statistics.trend;

import java.util.Optional;
import java.util.stream.IntStream;
import nl.regiospiegel.statistics.interval.Confidence;
import nl.regiospiegel.statistics.interval.Interval;
import nl.regiospiegel.statistics.series.TimeSeries;

/**
 * The typical change per period: the median of the slopes (y(j) - y(i)) / (t(j) - t(i)) of all N pairs of values.
 *
 * <p>A missing period keeps its place in time. The limits are the ordered slopes number round((N - z√Var)/2) and
 * round((N + z√Var)/2) + 1, halves rounded up, with Var of {@link MannKendall}; there are none when one falls outside 1 to N.
 * Hardly moved by a few extreme values. Assumes independent values, as the test does.
 *
 * <p>Sources: Sen, Journal of the American Statistical Association 63 (1968) 1379-1389; Hollander and Wolfe, Nonparametric
 * Statistical Methods (1973).
 *
 * @param value median slope, in the unit of the values per period
 * @param interval its limits; empty where there are too few slopes for this confidence
 */
public record SenSlope(double value, Optional<Interval> interval) {

    /**
     * The slope of a series.
     *
     * @param confidence between 0.5 and 0.9999
     * @throws IllegalArgumentException on fewer than two values or a confidence out of bounds
     */
    public static SenSlope of(TimeSeries series, double confidence) {
        MannKendall.two(series);
        var slopes = slopes(series);
        var middle = slopes.length / 2;
        var median = slopes.length % 2 == 1 ? slopes[middle] : (slopes[middle - 1] + slopes[middle]) / 2;
        return new SenSlope(median, limits(slopes, Math.sqrt(MannKendall.variance(series)), confidence));
    }

    private static double[] slopes(TimeSeries series) {
        return IntStream.range(1, series.size())
                .boxed()
                .flatMapToDouble(j -> IntStream.range(0, j).mapToDouble(i -> slope(series, i, j)))
                .sorted()
                .toArray();
    }

    private static double slope(TimeSeries series, int i, int j) {
        return (series.value(j) - series.value(i)) / (series.time(j) - series.time(i));
    }

    private static Optional<Interval> limits(double[] slopes, double deviation, double confidence) {
        var half = Confidence.z(confidence) * deviation;
        var first = Math.round((slopes.length - half) / 2);
        var last = Math.round((slopes.length + half) / 2) + 1;
        return first < 1 || last > slopes.length
                ? Optional.empty()
                : Optional.of(new Interval(slopes[(int) first - 1], slopes[(int) last - 1], confidence));
    }
}
