package nl.regiospiegel.comparison.contractarea.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.choice.control.ChoosingIndicator;
import nl.regiospiegel.comparison.choice.control.ChoosingRegions;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.contractarea.entity.ContractAreasComparison;
import nl.regiospiegel.comparison.contractarea.entity.ContractAreasQuestion;
import nl.regiospiegel.comparison.outcome.entity.AvailableFigures;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.Span;
import nl.regiospiegel.comparison.outcome.entity.Subject;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.control.FigureQuery;
import nl.regiospiegel.figures.publication.control.PublishedFigures;
import nl.regiospiegel.figures.seriesbreak.control.SeriesBreaks;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.statistics.interval.Confidence;

/** Answers a question about the contract areas of a region: reads it, tells all its faults at once, and finds the figures. */
@ApplicationScoped
public class AskContractAreas {

    private static final List<Double> CONFIDENCES = List.of(Confidence.LEVEL_95, Confidence.LEVEL_998);

    @Inject
    private ChoosingRegions regions;

    @Inject
    private ChoosingIndicator indicators;

    @Inject
    private PublishedFigures figures;

    @Inject
    private SeriesBreaks breaks;

    @Inject
    private Language language;

    /** @throws nl.regiospiegel.regions.rules.InvalidInput with every fault in what was asked */
    public ContractAreasComparison answer(ContractAreasParameters parameters, AskedParameters asked) {
        var indicator = indicators.choose(asked, parameters.indicator());
        var region = region(asked, parameters.region());
        var period = period(asked, parameters.period());
        var confidence = asked.oneOf("confidence", parameters.confidence(), CONFIDENCES, String::valueOf);
        var asOf = asked.day("vintageAsOf", parameters.vintageAsOf());
        asked.complain();
        var outcome = outcome(indicator.orElseThrow(), region.orElseThrow(), period.orElseThrow(), asOf.orElse(null));
        return answer(new ContractAreasQuestion(
                outcome,
                ContractedAreas.of(outcome.regions().get(0), outcome.day()),
                confidence.orElse(Confidence.LEVEL_95)));
    }

    private Optional<ComparedRegion> region(AskedParameters asked, String id) {
        if (id == null || id.isBlank()) {
            asked.missing("region");
            return Optional.empty();
        }
        return regions.one(asked, "region", id.strip());
    }

    private static Optional<Period> period(AskedParameters asked, String text) {
        if (text == null || text.isBlank()) {
            asked.missing("period");
        }
        return asked.period("period", text);
    }

    private OutcomeQuestion outcome(Indicator indicator, ComparedRegion region, Period period, LocalDate asOf) {
        return new OutcomeQuestion(
                indicator,
                List.of(region),
                null,
                Axis.CALENDAR,
                new Span(period.kind(), period, period),
                asOf,
                period.last(),
                language.getLocale());
    }

    private ContractAreasComparison answer(ContractAreasQuestion question) {
        var codes = question.subjects().stream().map(Subject::area).toList();
        var period = question.period();
        var indicator = question.outcome().indicator().code();
        var found = figures.find(new FigureQuery(
                indicator,
                codes,
                period.kind(),
                period,
                period,
                question.outcome().vintageAsOf()));
        return CompareContractAreas.compare(
                question, AvailableFigures.of(found, List.of()), breaks.affecting(indicator, codes));
    }
}
