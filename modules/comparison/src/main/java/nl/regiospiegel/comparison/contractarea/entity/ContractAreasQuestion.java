package nl.regiospiegel.comparison.contractarea.entity;

import java.util.List;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.Subject;
import nl.regiospiegel.figures.period.entity.Period;

/**
 * Which areas are compared, on what.
 *
 * @param outcome indicator, vintage, day and language, with the one region
 * @param areas the contract areas of the region, in its own order
 * @param confidence of each difference: 0.95 or 0.998
 */
public record ContractAreasQuestion(OutcomeQuestion outcome, List<ContractedArea> areas, double confidence) {

    public ContractAreasQuestion {
        areas = List.copyOf(areas);
    }

    public Period period() {
        return outcome.span().from();
    }

    public ComparedRegion region() {
        return outcome.regions().get(0);
    }

    public List<Subject> subjects() {
        return areas.stream().map(ContractedArea::subject).toList();
    }
}
