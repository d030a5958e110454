package nl.regiospiegel.comparison.contractarea.control;

import java.util.List;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.contractarea.entity.ContractAreasComparison;
import nl.regiospiegel.comparison.contractarea.entity.ContractAreasQuestion;
import nl.regiospiegel.comparison.outcome.entity.AvailableFigures;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.Span;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;
import nl.regiospiegel.regions.language.Language;

/** Questions about the contract areas of a region, and the answers to them. */
public final class AskedAreas {

    private AskedAreas() {}

    public static ContractAreasComparison ask(
            ComparedRegion region,
            Indicator indicator,
            Period period,
            List<SeriesBreak> breaks,
            PublishedFigure... figures) {
        var outcome = new OutcomeQuestion(
                indicator,
                List.of(region),
                null,
                Axis.CALENDAR,
                new Span(period.kind(), period, period),
                null,
                period.last(),
                Language.DUTCH);
        var question = new ContractAreasQuestion(outcome, ContractedAreas.of(region, outcome.day()), 0.95);
        return CompareContractAreas.compare(question, AvailableFigures.of(List.of(figures), List.of()), breaks);
    }
}
