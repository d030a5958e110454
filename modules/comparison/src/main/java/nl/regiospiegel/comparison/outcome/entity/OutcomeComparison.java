package nl.regiospiegel.comparison.outcome.entity;

import java.util.LinkedHashMap;
import java.util.List;
import nl.regiospiegel.comparison.timeline.entity.Clock;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;
import nl.regiospiegel.regions.speaking.RegionId;

/**
 * One indicator in several regions, with all that must be known beside it.
 *
 * @param findings to be read before the figures
 * @param series regions with their municipalities, in the order asked; the benchmark last
 * @param breaks the series breaks between the periods shown, in order of date; none of invented figures
 * @param clocks the clock of every region that has one; empty on the calendar axis
 */
public record OutcomeComparison(
        OutcomeQuestion question,
        List<Finding> findings,
        List<Series> series,
        List<SeriesBreak> breaks,
        LinkedHashMap<RegionId, Clock> clocks) {

    /** @throws IllegalArgumentException for an estimate that a finding blocks */
    public OutcomeComparison {
        findings = List.copyOf(findings);
        if (ignoresAny(findings, series)) {
            throw new IllegalArgumentException("what a finding blocks is refused");
        }
    }

    private static boolean ignoresAny(List<Finding> findings, List<Series> series) {
        return findings.stream().anyMatch(finding -> isIgnored(finding, series));
    }

    private static boolean isIgnored(Finding finding, List<Series> series) {
        return series.stream().anyMatch(each -> finding.blocks(each.subject()) && hasEstimate(each));
    }

    private static boolean hasEstimate(Series series) {
        return series.points().stream().anyMatch(point -> point.result() instanceof Estimate);
    }
}
