package nl.regiospiegel.comparison.overview.entity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.benchmark.entity.Benchmark;
import nl.regiospiegel.comparison.timeline.entity.Clock;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.regions.speaking.RegionId;

/**
 * The rows of an overview, in the order of the catalogue, with all that must be known first.
 *
 * @param findings the gravest first; of the rows that are shown
 * @param clocks the clock of every region that has one; empty on the calendar
 */
public record OverviewComparison(
        OverviewQuestion question,
        List<OverviewFinding> findings,
        List<OverviewRow> rows,
        DecisionFamily family,
        Map<RegionId, Clock> clocks) {

    public OverviewComparison {
        findings = List.copyOf(findings);
        rows = List.copyOf(rows);
        clocks = Collections.unmodifiableMap(new LinkedHashMap<>(clocks));
    }

    /** The figures behind every value and every trend, those of the values first. */
    public Stream<PublishedFigure> figures() {
        return Stream.concat(
                rows.stream().flatMap(OverviewRow::figures), rows.stream().flatMap(OverviewRow::figuresOfTrends));
    }

    /** Ids of the data sets that it rests on, those of the background figures that chose a group among them. */
    public List<String> dataSets() {
        var context = question.benchmarks().stream()
                .filter(Benchmark.OfGroup.class::isInstance)
                .flatMap(peers -> ((Benchmark.OfGroup) peers).group().context().stream())
                .flatMap(each -> each.dataSets().stream());
        return Stream.concat(figures().map(PublishedFigure::dataSet), context)
                .distinct()
                .toList();
    }
}
