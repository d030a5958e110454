package nl.regiospiegel.comparison.controlchart.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.regiospiegel.comparison.controlchart.entity.ChartChoice;
import nl.regiospiegel.comparison.controlchart.entity.ChartPart;
import nl.regiospiegel.comparison.controlchart.entity.ControlChart;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.comparison.series.entity.Course;
import nl.regiospiegel.comparison.series.entity.SeriesPoint;
import nl.regiospiegel.figures.indicator.entity.KindOfStatistic;
import nl.regiospiegel.statistics.chart.ChartPoint;
import nl.regiospiegel.statistics.chart.ControlLimits;
import nl.regiospiegel.statistics.chart.PChart;
import nl.regiospiegel.statistics.chart.XmrChart;
import nl.regiospiegel.statistics.funnel.Dispersion;
import nl.regiospiegel.statistics.interval.Counts;
import nl.regiospiegel.statistics.series.TimeSeries;

/** Draws limits around each part of a course: those of shares, or those of single values where they say more. */
public final class DrawControlChart {

    /** With fewer points limits are too uncertain to mean anything. */
    public static final int FEWEST_POINTS = 8;

    private final Course course;

    private DrawControlChart(Course course) {
        this.course = course;
    }

    public static ControlChart around(Course course) {
        return new DrawControlChart(course).draw();
    }

    private ControlChart draw() {
        var parts = course.stretches().stream().map(this::part).toList();
        return new ControlChart(course.and(findings(parts)), parts);
    }

    /** Drawn are all its points, calculated with are those that count. */
    private ChartPart part(List<SeriesPoint> estimated) {
        var first = estimated.get(0).period();
        var last = estimated.get(estimated.size() - 1).period();
        var points = course.points().stream()
                .filter(point ->
                        point.period().compareTo(first) >= 0 && point.period().compareTo(last) <= 0)
                .toList();
        return new ChartPart(points, chart(Course.counted(estimated)));
    }

    private ChartPart.Result chart(List<SeriesPoint> counted) {
        if (counted.size() < FEWEST_POINTS || !hasNeighbours(counted)) {
            return refused(RefusalCode.TOO_FEW_POINTS, String.valueOf(counted.size()), String.valueOf(FEWEST_POINTS));
        }
        if (course.question().about().indicator().kind() != KindOfStatistic.SHARE) {
            return xmr(counted, ChartChoice.NO_SHARE, null);
        }
        return counted.stream().anyMatch(point -> point.estimate().orElseThrow().limits() == null)
                ? xmr(counted, ChartChoice.WITHOUT_COUNTS, null)
                : ofShares(counted);
    }

    private static boolean hasNeighbours(List<SeriesPoint> counted) {
        return IntStream.range(1, counted.size())
                .anyMatch(i -> counted.get(i - 1).leadsTo(counted.get(i)));
    }

    private ChartPart.Result ofShares(List<SeriesPoint> counted) {
        var chart = PChart.of(byPeriod(counted, DrawControlChart::counts));
        if (chart.centre() == 0 || chart.centre() == 1) {
            return refused(RefusalCode.NO_VARIATION);
        }
        var dispersion = chart.dispersion();
        return dispersion.isOverdispersed()
                ? xmr(counted, ChartChoice.OVERDISPERSED, dispersion)
                : new ChartPart.Drawn(
                        ChartChoice.SHARE_WITH_COUNTS,
                        chart.centre(),
                        null,
                        dispersion,
                        limits(chart.points()),
                        Map.copyOf(chart.signals()));
    }

    private static ChartPart.Drawn xmr(List<SeriesPoint> counted, ChartChoice choice, Dispersion dispersion) {
        var chart = XmrChart.of(TimeSeries.of(byPeriod(counted, SeriesPoint::value)));
        return new ChartPart.Drawn(
                choice,
                chart.limits().centre(),
                chart.meanRange(),
                dispersion,
                limits(chart.points()),
                Map.copyOf(chart.signals()));
    }

    private static <T> SortedMap<Integer, T> byPeriod(List<SeriesPoint> points, Function<SeriesPoint, T> what) {
        var all = new TreeMap<Integer, T>();
        points.forEach(point -> all.put(point.period().index(), what.apply(point)));
        return all;
    }

    private static Counts counts(SeriesPoint point) {
        var estimate = point.estimate().orElseThrow();
        return new Counts(estimate.numerator(), estimate.denominator());
    }

    private static Map<Integer, ControlLimits> limits(List<ChartPoint> points) {
        return points.stream().collect(Collectors.toMap(ChartPoint::time, ChartPoint::limits));
    }

    private ChartPart.Undrawn refused(RefusalCode code, String... more) {
        var parameters = new ArrayList<String>();
        parameters.add(course.question().subject().name());
        parameters.addAll(List.of(more));
        return new ChartPart.Undrawn(Refusal.of(code, parameters.toArray(String[]::new)));
    }

    private static List<Finding> findings(List<ChartPart> parts) {
        return parts.stream().anyMatch(part -> part.chart() instanceof ChartPart.Drawn)
                ? List.of(new Finding("periods-not-independent", List.of(), List.of()))
                : List.of();
    }
}
