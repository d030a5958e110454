package nl.regiospiegel.comparison.funnel.entity;

import java.util.List;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;

/**
 * All areas of one kind in one period, with what must be known beside it.
 *
 * @param findings to be read before the picture
 * @param leftOut areas without a place in the picture, each with the reason, in order of code; all of them when there is no picture
 * @param figures every figure that was looked at, that of the benchmark among them
 * @param breaks revisions of these figures
 */
public record FunnelComparison(
        FunnelQuestion question,
        List<Finding> findings,
        FunnelResult result,
        List<LeftOutArea> leftOut,
        List<PublishedFigure> figures,
        List<SeriesBreak> breaks) {

    /** @throws IllegalArgumentException for a picture that a finding blocks */
    public FunnelComparison {
        findings = List.copyOf(findings);
        leftOut = List.copyOf(leftOut);
        figures = List.copyOf(figures);
        breaks = List.copyOf(breaks);
        if (!(result instanceof NoFunnel) && findings.stream().anyMatch(Finding::blocks)) {
            throw new IllegalArgumentException("what a finding blocks is refused");
        }
    }
}
