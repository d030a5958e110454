package nl.regiospiegel.comparison.overview.entity;

import java.util.List;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.figures.indicator.entity.Indicator;

/**
 * What a reader must know, said once.
 *
 * @param indicators the rows it is about
 */
public record OverviewFinding(Finding finding, List<Indicator> indicators) {

    public OverviewFinding {
        indicators = List.copyOf(indicators);
    }
}
