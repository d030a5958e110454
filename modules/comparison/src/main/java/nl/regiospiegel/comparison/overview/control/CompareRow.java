package nl.regiospiegel.comparison.overview.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.benchmark.entity.Benchmark;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.outcome.control.CompareOutcomes;
import nl.regiospiegel.comparison.outcome.control.Subjects;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.outcome.entity.FindingCode;
import nl.regiospiegel.comparison.outcome.entity.OutcomeComparison;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.Series;
import nl.regiospiegel.comparison.outcome.entity.Span;
import nl.regiospiegel.comparison.outcome.entity.Subject.Role;
import nl.regiospiegel.comparison.overview.entity.Moment;
import nl.regiospiegel.comparison.overview.entity.OverviewQuestion;
import nl.regiospiegel.comparison.series.entity.Course;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.comparison.trend.entity.TrendOfSeries;
import nl.regiospiegel.comparison.trend.entity.TrendResult;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;

/**
 * Puts every region beside its benchmark on one indicator: the comparison of outcomes, of one period. Regions with one benchmark
 * are compared together; where each has its own, each is compared by itself, and once together without any for what must be known
 * of them side by side.
 *
 * @param areas which areas there were on a day
 */
record CompareRow(OverviewQuestion question, Function<LocalDate, List<Area>> areas) {

    /** What a row does not find about its one period and must be known of its trends. */
    private static final Set<FindingCode> OF_TRENDS = EnumSet.of(
            FindingCode.SERIES_BREAK_WARNING,
            FindingCode.RESIDENCE_PRINCIPLE,
            FindingCode.PERIODS_COUNTED,
            FindingCode.PERIODS_NOT_INDEPENDENT);

    /** A region beside what it is compared with, and when. */
    record Beside(Series region, Series benchmark, TrendOfSeries trend, Moment moment) {}

    /**
     * A row before its decisions are corrected.
     *
     * @param outcomes the comparisons that it is made of, the last of which may have no benchmark
     * @param said what must be known of them
     */
    record Uncorrected(
            Indicator indicator,
            Moment moment,
            List<Beside> cells,
            List<OutcomeComparison> outcomes,
            List<Finding> said) {

        List<Finding> findings() {
            var ofTrends =
                    trends(Course::findings).filter(finding -> OF_TRENDS.contains(FindingCode.of(finding.code())));
            return Stream.concat(said.stream(), ofTrends).distinct().toList();
        }

        List<SeriesBreak> breaks() {
            return Stream.concat(all(OutcomeComparison::breaks), trends(Course::breaks))
                    .distinct()
                    .toList();
        }

        List<PublishedFigure> behind() {
            return all(OutcomeComparison::behindBenchmark).distinct().toList();
        }

        private <T> Stream<T> all(Function<OutcomeComparison, List<T>> part) {
            return outcomes.stream().flatMap(each -> part.apply(each).stream());
        }

        /** Of the points that were tested; a trend that is refused says itself why. */
        private <T> Stream<T> trends(Function<Course, List<T>> part) {
            return cells.stream()
                    .map(Beside::trend)
                    .filter(trend -> trend.recent() instanceof TrendResult.Tested)
                    .flatMap(trend -> part.apply(trend.course()).stream());
        }
    }

    /** @param ofRegions where the figures of each region as a whole are found, now or earlier */
    Uncorrected compare(FiguresOfRow row, List<List<AreaCode>> ofRegions) {
        return question.onClock() ? new CompareOnClocks(question, row, this).compare() : inOnePeriod(row, ofRegions);
    }

    private Uncorrected inOnePeriod(FiguresOfRow row, List<List<AreaCode>> ofRegions) {
        var period = question.period() == null
                ? row.latest(
                                ofRegions,
                                question.benchmarks().stream()
                                        .map(Benchmark::areas)
                                        .toList())
                        .orElse(null)
                : question.period();
        var outcomes = outcomes(row, period == null ? running(row.indicator()) : period);
        var trends = new TrendsOfRow(question, row, period);
        var moment = Moment.of(period);
        var cells = outcomes.stream()
                .flatMap(each -> cells(each, trends, moment).stream())
                .toList();
        return new Uncorrected(row.indicator(), moment, cells, outcomes, FindingsOfRow.of(outcomes, question.locale()));
    }

    private List<OutcomeComparison> outcomes(FiguresOfRow row, Period period) {
        if (question.shared() != null) {
            return List.of(outcomes(row, period, question.regions(), question.shared()));
        }
        var all = new ArrayList<OutcomeComparison>();
        for (int i = 0; i < question.regions().size(); i++) {
            all.add(outcomes(
                    row,
                    period,
                    List.of(question.regions().get(i)),
                    question.benchmarks().get(i)));
        }
        all.add(outcomes(row, period, question.regions(), null));
        return all;
    }

    /** Of one period by the calendar, also for clocks. */
    OutcomeComparison outcomes(FiguresOfRow row, Period period, List<ComparedRegion> regions, Benchmark benchmark) {
        var asked = new OutcomeQuestion(
                row.indicator(),
                regions,
                benchmark,
                question.onClock() ? Axis.CALENDAR : question.axis(),
                new Span(period.kind(), period, period),
                question.vintageAsOf(),
                period.last(),
                question.locale());
        var about = areas(asked);
        return CompareOutcomes.compare(asked, row.about(period, about), row.breaks(about), areas);
    }

    List<Beside> cells(OutcomeComparison outcomes, TrendsOfRow trends, Moment moment) {
        return in(Role.BENCHMARK, outcomes).findFirst().stream()
                .flatMap(benchmark -> in(Role.REGION, outcomes)
                        .map(region -> new Beside(
                                region, benchmark, trends.of(region.subject().region()), moment)))
                .toList();
    }

    private static Stream<Series> in(Role role, OutcomeComparison outcomes) {
        return outcomes.series().stream().filter(series -> series.subject().role() == role);
    }

    /** Without any figure the period does not matter; this one only says as of which day the regions are looked at. */
    private Period running(Indicator indicator) {
        return Period.containing(indicator.periodKinds().get(0), question.day());
    }

    /** Of the regions as a whole and the benchmark; an overview has no rows for municipalities. */
    private static List<AreaCode> areas(OutcomeQuestion asked) {
        var regions = asked.regions().stream().map(region -> Subjects.whole(region, asked.day(), asked.locale())
                .area());
        var benchmark = Stream.ofNullable(asked.benchmark()).flatMap(each -> each.areas().stream());
        return Stream.concat(regions, benchmark).distinct().toList();
    }
}
