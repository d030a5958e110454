package nl.regiospiegel.comparison.benchmark.control;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.regiospiegel.comparison.benchmark.entity.AgainstBenchmark;
import nl.regiospiegel.comparison.benchmark.entity.Benchmark;
import nl.regiospiegel.comparison.benchmark.entity.PeerGroup;
import nl.regiospiegel.comparison.difference.control.Contrasting;
import nl.regiospiegel.comparison.difference.control.Geography;
import nl.regiospiegel.comparison.difference.control.Judging;
import nl.regiospiegel.comparison.difference.control.SeenDirection;
import nl.regiospiegel.comparison.difference.control.Weighing;
import nl.regiospiegel.comparison.difference.entity.DifferenceQuestion;
import nl.regiospiegel.comparison.difference.entity.Level;
import nl.regiospiegel.comparison.difference.entity.Overlap;
import nl.regiospiegel.comparison.difference.entity.Verdict;
import nl.regiospiegel.comparison.outcome.control.Subjects;
import nl.regiospiegel.comparison.outcome.entity.AvailableFigures;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.comparison.outcome.entity.Subject;
import nl.regiospiegel.comparison.outcome.entity.Subject.Role;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;
import nl.regiospiegel.regions.localindicator.entity.DefinitionRelation;
import nl.regiospiegel.statistics.decision.Direction;
import nl.regiospiegel.statistics.interval.Confidence;

/**
 * Sets figures beside the benchmark of the same period. The benchmark counts as a fixed number, as published; what it contains
 * of the area comes out of it only for the comparison with its rest.
 */
public final class BesideBenchmark {

    private final OutcomeQuestion question;
    private final AvailableFigures figures;
    private final List<SeriesBreak> breaks;
    private final Function<LocalDate, List<Area>> areas;
    private final Map<LocalDate, Geography> geographies = new HashMap<>();
    private final Map<Period, Level> levels = new HashMap<>();
    private final Map<Subject, Direction> directions = new IdentityHashMap<>();
    private final Subject benchmark;
    private final BenchmarkLevels benchmarks;

    /**
     * @param breaks those of the indicator in any of the areas
     * @param areas which areas there were on a day
     */
    public BesideBenchmark(
            OutcomeQuestion question,
            AvailableFigures figures,
            List<SeriesBreak> breaks,
            Function<LocalDate, List<Area>> areas) {
        this.question = question;
        this.figures = figures;
        this.breaks = breaks.stream()
                .filter(each -> each.demonstration() == question.demonstration())
                .toList();
        this.areas = areas;
        this.benchmark = Subjects.benchmark(question);
        this.benchmarks = benchmark == null ? null : new BenchmarkLevels(question, figures);
    }

    /** {@code null} when there is nothing to compare with, or only itself. */
    public AgainstBenchmark of(Level level, Period period) {
        return benchmark == null || level.subject().area().equals(benchmark.area())
                ? null
                : compare(level, in(period), period);
    }

    /** The benchmark itself. */
    public Level in(Period period) {
        return levels.computeIfAbsent(period, benchmarks::in);
    }

    /** Why the benchmark has no value, when there is no period at all. */
    public Refusal without() {
        return benchmarks.without();
    }

    private AgainstBenchmark compare(Level level, Level other, Period period) {
        var two = new DifferenceQuestion(question, period, level.subject(), benchmark, Confidence.LEVEL_95);
        var overlap = overlap(level.subject(), period);
        var inTheWay = new Weighing(two, List.of())
                .inTheWay(level, other)
                .or(() -> parted(two, level, other))
                .or(() -> differentlyDefined(level, other));
        var verdict = new Judging(direction(level.subject()), level, other).decide(inTheWay);
        return new AgainstBenchmark(
                level,
                other.estimate(),
                verdict,
                pValue(verdict, level, other),
                overlap,
                overlap == Overlap.NONE ? null : new Contrasting(two, level, other, overlap).contrast(inTheWay));
    }

    /** By a break that only the area or only a part of the benchmark has behind it. */
    private Optional<Refusal> parted(DifferenceQuestion two, Level level, Level other) {
        return question.benchmark().areas().stream()
                .map(area -> new Subject(Role.BENCHMARK, area, benchmark.name(), null, benchmark.demonstration()))
                .map(part -> new DifferenceQuestion(question, two.period(), two.a(), part, two.confidence()))
                .flatMap(each -> new Weighing(each, breaks).inTheWay(level, other).stream())
                .findFirst();
    }

    /** What a region counts in a way of its own, wider or narrower, is shown and not judged. */
    private Optional<Refusal> differentlyDefined(Level level, Level other) {
        return other.figure() == null
                        || level.figure().indicator().equals(other.figure().indicator())
                ? Optional.empty()
                : Optional.of(level)
                        .filter(each -> isOwnWay(each) || isOwnWay(other))
                        .map(each -> Refusal.of(
                                RefusalCode.DEFINITION_DIFFERS,
                                (isOwnWay(each) ? each : other).subject().name()));
    }

    private boolean isOwnWay(Level level) {
        return figures.local().stream()
                .filter(local -> local.figures().contains(level.figure()))
                .anyMatch(local -> local.definition().relation() != DefinitionRelation.EQUAL);
    }

    private Double pValue(Verdict verdict, Level level, Level other) {
        return verdict instanceof Verdict.Decided
                ? PValues.of(
                        question.indicator(), level.estimate(), other.estimate().value())
                : null;
    }

    private Direction direction(Subject subject) {
        return directions.computeIfAbsent(subject, each -> SeenDirection.of(question.indicator(), each, benchmark));
    }

    private Overlap overlap(Subject subject, Period period) {
        return question.benchmark() instanceof Benchmark.OfGroup peers
                ? overlap(subject, peers.group(), period)
                : benchmark.area() == null ? Overlap.NONE : geography(period).overlap(subject, benchmark);
    }

    private Overlap overlap(Subject subject, PeerGroup group, Period period) {
        var geography = geography(period);
        return Overlap.ofGroup(group.members().stream()
                .map(peer -> peer.area().code().equals(subject.area())
                        ? Overlap.A_WITHIN_B
                        : geography.overlap(subject, Subjects.area(peer.area())))
                .toList());
    }

    private Geography geography(Period period) {
        return geographies.computeIfAbsent(period.last(), day -> new Geography(day, areas));
    }
}
