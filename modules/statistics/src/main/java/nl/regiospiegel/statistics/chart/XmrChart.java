package nl.regiospiegel.statistics.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.IntStream;
import nl.regiospiegel.statistics.series.TimeSeries;

/**
 * A chart of single values, with limits from the differences between neighbours.
 *
 * <pre>
 * moving range = |value - value of the period before|, only where that period is there
 * centre       = mean of the values
 * limits       = centre ± 2.66 · mean moving range
 * </pre>
 *
 * <p>By default ranges above 3.267 · their mean are left out once and their mean is taken again; the centre keeps all values.
 * Values that never change have limits on the centre line. Limits of a share are not clipped: they can lie below 0 or above 1.
 * Assumes that neighbouring values are independent.
 *
 * <p>Source: Wheeler and Chambers, Understanding Statistical Process Control (1992); the screening as in NHS England, Making
 * data count.
 *
 * @param limits one centre and one pair of limits for all points
 * @param meanRange mean moving range, after screening
 * @param points the values with those limits
 */
public record XmrChart(ControlLimits limits, double meanRange, List<ChartPoint> points) {

    private static final double LIMIT = 2.66;
    private static final double SCREEN = 3.267;

    public XmrChart {
        points = List.copyOf(points);
    }

    /** The chart of a series, its moving ranges screened once; errors as {@link #of(TimeSeries, Screening)}. */
    public static XmrChart of(TimeSeries series) {
        return of(series, Screening.ONCE);
    }

    /**
     * The chart of a series.
     *
     * @throws IllegalArgumentException if no two values stand in neighbouring periods
     */
    public static XmrChart of(TimeSeries series, Screening screening) {
        var mean = mean(
                IntStream.range(0, series.size()).mapToDouble(series::value).toArray());
        var meanRange = meanRange(ranges(series), screening);
        var limits = new ControlLimits(mean - LIMIT * meanRange, mean, mean + LIMIT * meanRange);
        var points = series.points().stream()
                .map(point -> new ChartPoint(point.time(), point.value(), limits))
                .toList();
        return new XmrChart(limits, meanRange, points);
    }

    /** The rules that mark a period, by its index. */
    public SortedMap<Integer, Set<Rule>> signals() {
        return Rule.signals(points);
    }

    private static double[] ranges(TimeSeries series) {
        var ranges = IntStream.range(0, series.size())
                .filter(series::followsDirectly)
                .mapToDouble(i -> Math.abs(series.value(i) - series.value(i - 1)))
                .toArray();
        if (ranges.length == 0) {
            throw new IllegalArgumentException("no two values stand in neighbouring periods");
        }
        return ranges;
    }

    private static double meanRange(double[] ranges, Screening screening) {
        var mean = mean(ranges);
        return screening == Screening.NONE
                ? mean
                : mean(Arrays.stream(ranges)
                        .filter(range -> range <= SCREEN * mean)
                        .toArray());
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }
}
