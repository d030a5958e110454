package nl.regiospiegel.comparison.trend.control;

import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.comparison.outcome.entity.WithoutLimits;
import nl.regiospiegel.comparison.series.entity.Course;
import nl.regiospiegel.comparison.series.entity.SeriesPoint;
import nl.regiospiegel.comparison.trend.entity.TrendOfSeries;
import nl.regiospiegel.comparison.trend.entity.TrendResult;
import nl.regiospiegel.figures.indicator.entity.KindOfStatistic;
import nl.regiospiegel.statistics.interval.Confidence;
import nl.regiospiegel.statistics.interval.Counts;
import nl.regiospiegel.statistics.interval.Interval;
import nl.regiospiegel.statistics.series.TimePoint;
import nl.regiospiegel.statistics.series.TimeSeries;
import nl.regiospiegel.statistics.trend.CochranArmitage;
import nl.regiospiegel.statistics.trend.EstimatedPoint;
import nl.regiospiegel.statistics.trend.MannKendall;
import nl.regiospiegel.statistics.trend.SenSlope;
import nl.regiospiegel.statistics.trend.Trend;
import nl.regiospiegel.statistics.trend.TrendTest;
import nl.regiospiegel.statistics.trend.WeightedTrend;

/** Seeks a trend in the five latest consecutive points, and one in all points since the last break. */
public final class SeekTrend {

    /** With fewer points the normal approximation of the longer trend is rough. */
    public static final int FEWEST_POINTS = 8;

    /** Of the limits of a slope. */
    public static final double CONFIDENCE = Confidence.LEVEL_95;

    private final Course course;

    private SeekTrend(Course course) {
        this.course = course;
    }

    public static TrendOfSeries in(Course course) {
        return new SeekTrend(course).seek();
    }

    private TrendOfSeries seek() {
        var recent = recent();
        var longer = longer();
        return new TrendOfSeries(course.and(findings(recent, longer)), recent, longer);
    }

    private TrendResult recent() {
        var run = Course.last(course.countedRuns());
        if (run.size() < TrendTest.POINTS) {
            return tooFew(run.size(), TrendTest.POINTS, unbroken());
        }
        var points = run.subList(run.size() - TrendTest.POINTS, run.size());
        return points.stream()
                .flatMap(point ->
                        Stream.ofNullable(point.estimate().orElseThrow().withoutLimits()))
                .findFirst()
                .map(reason -> reason == WithoutLimits.NO_COUNTS ? RefusalCode.NO_COUNTS : RefusalCode.NO_SPREAD)
                .<TrendResult>map(code -> refused(code, name()))
                .orElseGet(() -> tested(points));
    }

    /** How many of the latest points follow each other when breaks are not looked at. */
    private int unbroken() {
        var counted = course.counted();
        var from = counted.size() - 1;
        while (from > 0
                && counted.get(from).period().index()
                                - counted.get(from - 1).period().index()
                        == 1) {
            from--;
        }
        return counted.size() - from;
    }

    private TrendResult tested(List<SeriesPoint> points) {
        var test = isShare()
                ? CochranArmitage.of(points.stream().map(SeekTrend::counts).toList())
                : WeightedTrend.of(points.stream().map(SeekTrend::withLimits).toList());
        return test.trend() == Trend.CANNOT_BE_CALCULATED
                ? refused(RefusalCode.NO_VARIATION, name())
                : new TrendResult.Recent(points, test, SenSlope.of(series(points), CONFIDENCE));
    }

    private static Counts counts(SeriesPoint point) {
        var estimate = point.estimate().orElseThrow();
        return new Counts(estimate.numerator(), estimate.denominator());
    }

    private static EstimatedPoint withLimits(SeriesPoint point) {
        var estimate = point.estimate().orElseThrow();
        var limits = estimate.limits();
        return new EstimatedPoint(estimate.value(), new Interval(limits.lower(), limits.upper(), limits.confidence()));
    }

    /** Values are enough here; a gap keeps its place in time. */
    private TrendResult longer() {
        var points = Course.counted(Course.last(course.stretches()));
        if (points.size() < FEWEST_POINTS) {
            return tooFew(points.size(), FEWEST_POINTS, course.counted().size());
        }
        var series = series(points);
        return new TrendResult.Longer(points, MannKendall.of(series), SenSlope.of(series, CONFIDENCE));
    }

    private static TimeSeries series(List<SeriesPoint> points) {
        return new TimeSeries(points.stream()
                .map(point -> new TimePoint(point.period().index(), point.value()))
                .toList());
    }

    /** @param acrossBreaks how many points there would be if figures on both sides of a break meant the same */
    private TrendResult tooFew(int points, int needed, int acrossBreaks) {
        if (course.silence() != null) {
            return new TrendResult.NoTrend(course.silence());
        }
        return acrossBreaks >= needed
                ? refused(RefusalCode.SERIES_BREAK, name())
                : refused(RefusalCode.TOO_FEW_POINTS, name(), String.valueOf(points), String.valueOf(needed));
    }

    private static TrendResult refused(RefusalCode code, String... parameters) {
        return new TrendResult.NoTrend(Refusal.of(code, parameters));
    }

    private static List<Finding> findings(TrendResult... results) {
        return Stream.of(results).anyMatch(TrendResult.Tested.class::isInstance)
                ? List.of(new Finding("periods-not-independent", List.of(), List.of()))
                : List.of();
    }

    private boolean isShare() {
        return course.question().about().indicator().kind() == KindOfStatistic.SHARE;
    }

    private String name() {
        return course.question().subject().name();
    }
}
