package nl.regiospiegel.comparison.outcome.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.benchmark.control.BenchmarkFindings;
import nl.regiospiegel.comparison.benchmark.control.BenchmarkLevels;
import nl.regiospiegel.comparison.benchmark.control.BesideBenchmark;
import nl.regiospiegel.comparison.benchmark.entity.Benchmark;
import nl.regiospiegel.comparison.comparability.control.Blocking;
import nl.regiospiegel.comparison.comparability.control.BreakFindings;
import nl.regiospiegel.comparison.comparability.control.Comparability;
import nl.regiospiegel.comparison.comparability.entity.ComparedFigures;
import nl.regiospiegel.comparison.comparability.entity.Use;
import nl.regiospiegel.comparison.outcome.entity.AvailableFigures;
import nl.regiospiegel.comparison.outcome.entity.MixedPeriods;
import nl.regiospiegel.comparison.outcome.entity.OutcomeComparison;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.Point;
import nl.regiospiegel.comparison.outcome.entity.Series;
import nl.regiospiegel.comparison.outcome.entity.Subject;
import nl.regiospiegel.comparison.outcome.entity.Subject.Role;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;
import nl.regiospiegel.regions.speaking.RegionId;

/**
 * Puts one indicator side by side. Every series has a point for every period that any series has, and every point is an
 * estimate or a refusal. Nothing is added up: a total is shown only when it was published as one.
 */
public final class CompareOutcomes {

    private final OutcomeQuestion question;
    private final AvailableFigures figures;
    private final PeriodClocks clocks;
    private final SubjectResults results;
    private final List<MixedPeriods> mixed;
    private final Map<RegionId, List<Period>> mixedPeriods;
    private final BesideBenchmark beside;

    private CompareOutcomes(OutcomeQuestion question, AvailableFigures figures, BesideBenchmark beside) {
        this.question = question;
        this.figures = figures;
        this.clocks = PeriodClocks.of(question);
        this.results = new SubjectResults(question, figures);
        this.mixed = FindingMixedPeriods.of(question);
        this.mixedPeriods =
                mixed.stream().collect(Collectors.toMap(each -> each.region().id(), MixedPeriods::periods));
        this.beside = beside;
    }

    /** The areas whose figures answer the question. */
    public static List<AreaCode> areas(OutcomeQuestion question) {
        var regions = Subjects.of(question).stream().map(Subject::area).filter(Objects::nonNull);
        var benchmark = Stream.ofNullable(question.benchmark());
        return Stream.concat(regions, benchmark.flatMap(each -> each.areas().stream()))
                .distinct()
                .toList();
    }

    public static OutcomeComparison compare(
            OutcomeQuestion question, AvailableFigures figures, List<SeriesBreak> breaks) {
        return compare(question, figures, breaks, day -> List.of());
    }

    /** @param areas which areas there were on a day, to know what lies within the benchmark */
    public static OutcomeComparison compare(
            OutcomeQuestion question,
            AvailableFigures figures,
            List<SeriesBreak> breaks,
            Function<LocalDate, List<Area>> areas) {
        var beside = new BesideBenchmark(question, figures, breaks, areas);
        return new CompareOutcomes(question, figures, beside).compare(breaks);
    }

    private OutcomeComparison compare(List<SeriesBreak> breaks) {
        var subjects = Subjects.of(question);
        var areas = subjects.stream().filter(subject -> subject.area() != null).toList();
        var compared = new ComparedFigures(question, areas, figures, breaks, Use.LEVELS);
        var findings = new ArrayList<>(Comparability.check(compared));
        findings.addAll(ClockFindings.of(question, clocks, mixed));
        var blocking = new Blocking(findings);
        var series = subjects.stream()
                .map(subject -> series(subject, compared.periods(), blocking))
                .toList();
        findings.addAll(BenchmarkFindings.of(question, series));
        return new OutcomeComparison(
                question, findings, series, BreakFindings.told(compared), clocks.clocks(), mixed, behindBenchmark());
    }

    /** A group has no figure of its own: it rests on those of all its areas. */
    private List<PublishedFigure> behindBenchmark() {
        return question.benchmark() instanceof Benchmark.OfGroup peers
                ? figures.all().stream()
                        .filter(figure -> peers.areas().contains(figure.area()))
                        .toList()
                : List.of();
    }

    private Series series(Subject subject, List<Period> periods, Blocking blocking) {
        return new Series(
                subject,
                periods.isEmpty()
                        ? List.of(Point.without(
                                subject.role() == Role.BENCHMARK ? beside.without() : results.without(subject)))
                        : periods.stream()
                                .map(period -> point(subject, period, blocking))
                                .toList());
    }

    private Point point(Subject subject, Period period, Blocking blocking) {
        var isBenchmark = subject.role() == Role.BENCHMARK;
        var level = blocking.apply(isBenchmark ? beside.in(period) : BenchmarkLevels.level(results, subject, period));
        return new Point(
                period,
                clocks.eventTime(subject, period),
                level.figure(),
                level.at95(),
                level.at998(),
                isMixed(subject, period),
                isBenchmark ? null : beside.of(level, period));
    }

    private boolean isMixed(Subject subject, Period period) {
        return subject.region() != null
                && mixedPeriods.getOrDefault(subject.region().id(), List.of()).contains(period);
    }
}
