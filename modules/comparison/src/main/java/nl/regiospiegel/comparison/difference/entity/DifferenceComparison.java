package nl.regiospiegel.comparison.difference.entity;

import java.util.List;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;

/**
 * Two areas in one period, with all that must be known beside it.
 *
 * @param findings to be read before the figures
 * @param breaks the series breaks that the findings speak of
 */
public record DifferenceComparison(
        DifferenceQuestion question,
        List<Finding> findings,
        List<SeriesBreak> breaks,
        Level a,
        Level b,
        Overlap overlap,
        Verdict verdict,
        Contrast contrast) {

    /** @throws IllegalArgumentException for a decision or difference that a finding blocks */
    public DifferenceComparison {
        findings = List.copyOf(findings);
        var refused = verdict instanceof Verdict.Undecided && contrast instanceof Contrast.Refused;
        if (!refused && findings.stream().anyMatch(Finding::blocks)) {
            throw new IllegalArgumentException("what a finding blocks is refused");
        }
    }
}
