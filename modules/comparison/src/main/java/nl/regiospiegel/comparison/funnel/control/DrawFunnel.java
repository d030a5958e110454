package nl.regiospiegel.comparison.funnel.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.comparability.control.Blocking;
import nl.regiospiegel.comparison.comparability.control.BreakFindings;
import nl.regiospiegel.comparison.comparability.control.Comparability;
import nl.regiospiegel.comparison.comparability.entity.ComparedFigures;
import nl.regiospiegel.comparison.comparability.entity.Use;
import nl.regiospiegel.comparison.funnel.entity.AreaInFunnel;
import nl.regiospiegel.comparison.funnel.entity.AreaOfLevel;
import nl.regiospiegel.comparison.funnel.entity.Funnel;
import nl.regiospiegel.comparison.funnel.entity.FunnelComparison;
import nl.regiospiegel.comparison.funnel.entity.FunnelQuestion;
import nl.regiospiegel.comparison.funnel.entity.FunnelResult;
import nl.regiospiegel.comparison.funnel.entity.LeftOutArea;
import nl.regiospiegel.comparison.funnel.entity.NoFunnel;
import nl.regiospiegel.comparison.outcome.control.Estimating;
import nl.regiospiegel.comparison.outcome.control.Subjects;
import nl.regiospiegel.comparison.outcome.entity.AvailableFigures;
import nl.regiospiegel.comparison.outcome.entity.Estimate;
import nl.regiospiegel.comparison.outcome.entity.OutcomeTexts;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.comparison.outcome.entity.Result;
import nl.regiospiegel.comparison.outcome.entity.WithoutLimits;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;
import nl.regiospiegel.statistics.funnel.Baseline;
import nl.regiospiegel.statistics.funnel.Dispersion;
import nl.regiospiegel.statistics.interval.Counts;

/**
 * Puts areas around one value: that of all of them together, or that of the benchmark. An area whose figure gives no counts
 * is left out by name. Nothing is ranked.
 */
public final class DrawFunnel {

    /** With fewer areas there is nothing to lie around. */
    public static final int FEWEST_AREAS = 3;

    /** Of the limits. */
    public static final List<Double> CONFIDENCES = List.of(FunnelRule.CONFIDENCE, FunnelRule.HIGH_CONFIDENCE);

    /** As many points as make a smooth line; from the smallest to the largest denominator, in equal ratios. */
    static final int CURVE_POINTS = 41;

    /** An area and what can be said of it. */
    private record Judged(AreaOfLevel place, Result result) {

        boolean hasCounts() {
            return result instanceof Estimate estimate && estimate.limits() != null;
        }

        Counts counts() {
            var estimate = (Estimate) result;
            return new Counts(estimate.numerator(), estimate.denominator());
        }

        LeftOutArea leftOut() {
            return new LeftOutArea(
                    place,
                    result instanceof Estimate estimate
                            ? Refusal.of(code(estimate), place.area().name())
                            : (Refusal) result);
        }

        private static RefusalCode code(Estimate estimate) {
            return estimate.withoutLimits() == WithoutLimits.NO_COUNTS ? RefusalCode.NO_COUNTS : RefusalCode.NO_SPREAD;
        }
    }

    private final FunnelQuestion question;
    private final Map<AreaCode, PublishedFigure> figures;

    private DrawFunnel(FunnelQuestion question, List<PublishedFigure> figures) {
        this.question = question;
        this.figures = figures.stream()
                .filter(figure -> figure.demonstration() == question.about().demonstration())
                .filter(figure -> figure.period().equals(question.period()))
                .collect(Collectors.toMap(PublishedFigure::area, Function.identity()));
    }

    /**
     * Compares all areas of the question's kind.
     *
     * @param areas all that existed at the end of the period, of every kind
     * @param figures what was published of them, and of the benchmark
     * @param breaks those that touch the indicator
     */
    public static FunnelComparison draw(
            FunnelQuestion question, List<Area> areas, List<PublishedFigure> figures, List<SeriesBreak> breaks) {
        return new DrawFunnel(question, figures).draw(areas, breaks);
    }

    private FunnelComparison draw(List<Area> areas, List<SeriesBreak> breaks) {
        var ofLevel = areas.stream()
                .filter(area -> area.kind() == question.level())
                .filter(area -> area.demonstration() == question.about().demonstration())
                .sorted(Comparator.comparing(Area::code))
                .toList();
        var parted = parted(ofLevel, breaks);
        var judged = ofLevel.stream()
                .map(area -> judge(area, areas, parted.contains(area.code())))
                .toList();
        var together = judged.stream()
                .filter(each -> !parted.contains(each.place().area().code()))
                .toList();
        var compared = compared(together, breaks);
        var findings = new ArrayList<>(Comparability.check(compared));
        var result = new Blocking(findings)
                .refusal(ofLevel())
                .<FunnelResult>map(NoFunnel::new)
                .filter(refused -> judged.stream().anyMatch(Judged::hasCounts))
                .orElseGet(() ->
                        result(judged, judged.stream().filter(Judged::hasCounts).toList()));
        var leftOut = leftOut(judged, result);
        if (result instanceof Funnel funnel) {
            findings.addAll(FunnelFindings.of(funnel, leftOut));
        }
        return new FunnelComparison(
                question, findings, result, leftOut, List.copyOf(figures.values()), BreakFindings.told(compared));
    }

    /** Areas whose figures no longer mean what those of the others mean. */
    private Set<AreaCode> parted(List<Area> ofLevel, List<SeriesBreak> breaks) {
        var areas = ofLevel.stream().map(Area::code).toList();
        return breaks.stream()
                .filter(each -> each.bars(indicator().code()))
                .flatMap(each -> each.parted(areas, question.period()).stream())
                .collect(Collectors.toSet());
    }

    private ComparedFigures compared(List<Judged> judged, List<SeriesBreak> breaks) {
        var areas = judged.stream().map(each -> each.place().area());
        var subjects = Stream.concat(areas.map(Subjects::area), Stream.ofNullable(Subjects.benchmark(question.about())))
                .toList();
        return new ComparedFigures(
                question.about(), subjects, AvailableFigures.of(figures.values(), List.of()), breaks, Use.CONTRAST);
    }

    private Judged judge(Area area, List<Area> areas, boolean parted) {
        var figure = figures.get(area.code());
        var result = parted && figure != null
                ? Refusal.of(RefusalCode.SERIES_BREAK, area.name())
                : estimate(figure, area.name());
        return new Judged(new AreaOfLevel(area, question.regionsOf(area, areas), figure), result);
    }

    private Result estimate(PublishedFigure figure, String name) {
        return figure == null ? Refusal.of(RefusalCode.NO_FIGURE, name) : Estimating.of(indicator(), figure, name);
    }

    /** Without a picture every area is left out: those with counts for the reason that there is none. */
    private static List<LeftOutArea> leftOut(List<Judged> judged, FunnelResult result) {
        return judged.stream()
                .filter(each -> !each.hasCounts() || result instanceof NoFunnel)
                .map(each -> each.hasCounts()
                        ? new LeftOutArea(each.place(), ((NoFunnel) result).refusal())
                        : each.leftOut())
                .toList();
    }

    private FunnelResult result(List<Judged> judged, List<Judged> counted) {
        if (!FunnelRule.knows(indicator().kind())) {
            return refuse(RefusalCode.NO_SPREAD);
        }
        if (counted.size() < FEWEST_AREAS) {
            return tooFew(judged, counted.size());
        }
        var total = Baseline.of(counts(counted));
        if (question.about().benchmark() == null) {
            return around(total.quotient() * indicator().multiplier(), total, counted);
        }
        var benchmark = question.about().benchmark();
        var result = estimate(
                figures.get(benchmark.areas().get(0)),
                benchmark.name(question.about().locale()));
        return result instanceof Estimate estimate
                ? around(estimate.value(), null, counted)
                : new NoFunnel((Refusal) result);
    }

    private FunnelResult tooFew(List<Judged> judged, int counted) {
        var published =
                judged.stream().filter(each -> each.place().figure() != null).toList();
        if (published.isEmpty()) {
            return refuse(RefusalCode.NO_FIGURE);
        }
        var onlyValues = published.stream().allMatch(each -> each.result() instanceof Estimate && !each.hasCounts());
        return onlyValues ? refuse(RefusalCode.NO_COUNTS) : refuse(RefusalCode.TOO_FEW_AREAS, String.valueOf(counted));
    }

    private NoFunnel refuse(RefusalCode code, String... more) {
        var parameters = new ArrayList<String>();
        parameters.add(ofLevel());
        parameters.addAll(List.of(more));
        return new NoFunnel(Refusal.of(code, parameters.toArray(String[]::new)));
    }

    private String ofLevel() {
        return OutcomeTexts.in(question.about().locale())
                .say("level." + question.level().code());
    }

    private FunnelResult around(double baseline, Counts total, List<Judged> counted) {
        return FunnelRule.around(baseline, indicator())
                .<FunnelResult>map(rule -> funnel(rule, baseline, total, counted))
                .orElseGet(() -> refuse(RefusalCode.NO_VARIATION));
    }

    private Funnel funnel(FunnelRule rule, double baseline, Counts total, List<Judged> counted) {
        var counts = counts(counted);
        var dispersion = rule.dispersion(counts);
        var areas = counted.stream().map(each -> place(each, rule, dispersion)).toList();
        var curve =
                denominators(counts).stream().map(n -> rule.at(n, dispersion)).toList();
        return new Funnel(rule.method(), baseline, total, areas, curve, dispersion);
    }

    private static AreaInFunnel place(Judged judged, FunnelRule rule, Dispersion dispersion) {
        var counts = judged.counts();
        return new AreaInFunnel(
                judged.place(),
                counts,
                ((Estimate) judged.result()).value(),
                rule.decision(counts, FunnelRule.CONFIDENCE),
                rule.decision(counts, FunnelRule.HIGH_CONFIDENCE),
                rule.at(counts.denominator(), dispersion));
    }

    private static List<Counts> counts(List<Judged> counted) {
        return counted.stream().map(Judged::counts).toList();
    }

    /** The first and the last are exactly the smallest and the largest; one when they are the same. */
    private static List<Double> denominators(List<Counts> areas) {
        var all = areas.stream().mapToDouble(Counts::denominator).summaryStatistics();
        var steps = CURVE_POINTS - 1;
        return IntStream.rangeClosed(0, steps)
                .mapToObj(i -> i == steps ? all.getMax() : between(all.getMin(), all.getMax(), i / (double) steps))
                .distinct()
                .toList();
    }

    private static double between(double least, double most, double part) {
        return least * Math.pow(most / least, part);
    }

    private Indicator indicator() {
        return question.about().indicator();
    }
}
