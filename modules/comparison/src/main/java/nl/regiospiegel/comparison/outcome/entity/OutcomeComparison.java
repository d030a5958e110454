package nl.regiospiegel.comparison.outcome.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.benchmark.entity.Benchmark;
import nl.regiospiegel.comparison.timeline.entity.Clock;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;
import nl.regiospiegel.regions.speaking.RegionId;

/**
 * One indicator in several regions, with all that must be known beside it.
 *
 * @param findings to be read before the figures
 * @param series regions with their municipalities, in the order asked; the benchmark last
 * @param breaks the series breaks between the periods shown, in order of date; none of invented figures
 * @param clocks the clock of every region that has one; empty on the calendar axis
 * @param mixed the periods of each region in which the old and the new mix
 * @param behindBenchmark the figures of the areas that a group is made of; empty for another benchmark
 */
public record OutcomeComparison(
        OutcomeQuestion question,
        List<Finding> findings,
        List<Series> series,
        List<SeriesBreak> breaks,
        LinkedHashMap<RegionId, Clock> clocks,
        List<MixedPeriods> mixed,
        List<PublishedFigure> behindBenchmark) {

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

    /** Every figure that the answer rests on. */
    public Stream<PublishedFigure> figures() {
        var shown = series.stream()
                .flatMap(each -> each.points().stream())
                .map(Point::figure)
                .filter(Objects::nonNull);
        return Stream.concat(shown, behindBenchmark.stream());
    }

    /** Ids of the data sets that it rests on, those of the background figures that chose a group among them. */
    public List<String> dataSets() {
        var context = question.benchmark() instanceof Benchmark.OfGroup peers
                ? peers.group().context().stream().flatMap(each -> each.dataSets().stream())
                : Stream.<String>empty();
        return Stream.concat(figures().map(PublishedFigure::dataSet), context)
                .distinct()
                .toList();
    }
}
