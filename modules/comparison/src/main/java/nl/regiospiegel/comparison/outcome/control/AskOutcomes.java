package nl.regiospiegel.comparison.outcome.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regiospiegel.comparison.benchmark.control.ReadingBenchmark;
import nl.regiospiegel.comparison.benchmark.control.ReadingBenchmark.Asker;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.choice.control.ChoosingIndicator;
import nl.regiospiegel.comparison.choice.control.ChoosingRegions;
import nl.regiospiegel.comparison.outcome.entity.Adjustment;
import nl.regiospiegel.comparison.outcome.entity.AvailableFigures;
import nl.regiospiegel.comparison.outcome.entity.OutcomeComparison;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.PriceBasis;
import nl.regiospiegel.comparison.standardisation.control.FindingStrata;
import nl.regiospiegel.figures.area.control.Areas;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.period.entity.PeriodKind;
import nl.regiospiegel.figures.publication.control.FigureQuery;
import nl.regiospiegel.figures.publication.control.PublishedFigures;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.figures.seriesbreak.control.SeriesBreaks;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.language.Language;

/** Answers a question about outcomes: reads it, tells all its faults at once, and finds the figures. */
@ApplicationScoped
public class AskOutcomes {

    private static final List<PeriodKind> KINDS = List.of(PeriodKind.HALF_YEAR, PeriodKind.YEAR);

    @Inject
    private ChoosingRegions choosing;

    @Inject
    private ChoosingIndicator indicators;

    @Inject
    private ReadingBenchmark benchmarks;

    @Inject
    private PublishedFigures figures;

    @Inject
    private OwnDefinitions own;

    @Inject
    private FindingStrata strata;

    @Inject
    private Areas areas;

    @Inject
    private SeriesBreaks breaks;

    @Inject
    private Language language;

    /** @throws nl.regiospiegel.regions.rules.InvalidInput with every fault in what was asked */
    public OutcomeComparison answer(OutcomeParameters parameters, AskedParameters asked) {
        var today = Today.day();
        var regions = choosing.choose(asked, parameters.regions());
        var indicator = indicators.choose(asked, parameters.indicator());
        var axis = new AskedAxis(asked).read(parameters.axis(), parameters.event());
        var span = new AskedSpan(asked).read(parameters);
        var prices = asked.oneOf("prices", parameters.prices(), List.of(PriceBasis.values()), PriceBasis::code);
        var byAge = asked.oneOf("standardise", parameters.standardise(), List.of("age"), Function.identity());
        var asOf = asked.day("vintageAsOf", parameters.vintageAsOf());
        var asker = new Asker(regions, today, span.to(), asOf.orElse(null), language.getLocale());
        var benchmark = benchmarks.read(asked, parameters.benchmark(), asker);
        asked.complain();
        var question = new OutcomeQuestion(
                indicator.orElseThrow(),
                regions,
                benchmark.orElse(null),
                axis,
                span,
                asOf.orElse(null),
                today,
                language.getLocale(),
                new Adjustment(prices.orElse(PriceBasis.REAL), byAge.isPresent()));
        return answer(question);
    }

    /** Without a kind half-years are shown when there are any, else years. */
    private OutcomeComparison answer(OutcomeQuestion question) {
        var kinds =
                question.span().kind() == null ? KINDS : List.of(question.span().kind());
        for (var kind : kinds) {
            var chosen = question.ofKind(kind);
            var found = find(chosen, CompareOutcomes.areas(chosen));
            if (!found.isEmpty() || own.hasAny(chosen)) {
                return compare(chosen, found);
            }
        }
        return compare(question.ofKind(kinds.get(0)), List.of());
    }

    private OutcomeComparison compare(OutcomeQuestion question, List<PublishedFigure> found) {
        return CompareOutcomes.compare(
                question,
                AvailableFigures.of(found, withOtherKind(question, found))
                        .and(own.of(question))
                        .with(strata.of(question, CompareOutcomes.areas(question))),
                breaks.affecting(question.indicator().code(), CompareOutcomes.areas(question)),
                areas.now()::on);
    }

    /** Of the areas without figures of this kind, those that have figures of the other. */
    private List<AreaCode> withOtherKind(OutcomeQuestion question, List<PublishedFigure> found) {
        var having = found.stream().map(PublishedFigure::area).collect(Collectors.toSet());
        var without = CompareOutcomes.areas(question).stream()
                .filter(area -> !having.contains(area))
                .toList();
        var other = question.span().kind() == PeriodKind.YEAR ? PeriodKind.HALF_YEAR : PeriodKind.YEAR;
        return without.isEmpty()
                ? List.of()
                : find(question.ofKind(other), without).stream()
                        .map(PublishedFigure::area)
                        .distinct()
                        .toList();
    }

    private List<PublishedFigure> find(OutcomeQuestion question, List<AreaCode> areas) {
        var span = question.span();
        return figures.find(new FigureQuery(
                question.indicator().code(), areas, span.kind(), span.from(), span.to(), question.vintageAsOf()));
    }
}
