package nl.regiospiegel.comparison.contractarea.entity;

import java.util.List;
import nl.regiospiegel.comparison.difference.entity.Level;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;

/**
 * The contract areas of a region in one period.
 *
 * @param findings to be read before the figures
 * @param levels of each area, in the order of the question
 * @param pairs every two of them; none with a refusal
 * @param refusal why they cannot be compared, else {@code null}
 * @param breaks the series breaks that the findings speak of
 */
public record ContractAreasComparison(
        ContractAreasQuestion question,
        List<Finding> findings,
        List<Level> levels,
        List<AreaPair> pairs,
        Refusal refusal,
        List<SeriesBreak> breaks) {

    /** @throws IllegalArgumentException for a comparison that a finding blocks */
    public ContractAreasComparison {
        findings = List.copyOf(findings);
        levels = List.copyOf(levels);
        pairs = List.copyOf(pairs);
        if (refusal == null && findings.stream().anyMatch(Finding::blocks)) {
            throw new IllegalArgumentException("what a finding blocks is refused");
        }
        if (refusal != null && !pairs.isEmpty()) {
            throw new IllegalArgumentException("a refusal compares nothing");
        }
    }

    public List<PublishedFigure> figures() {
        return levels.stream()
                .map(Level::figure)
                .filter(figure -> figure != null)
                .toList();
    }
}
