package nl.regiospiegel.comparison.overview.entity;

import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.benchmark.entity.Benchmark;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;

/**
 * The rows of an overview, in the order of the catalogue, with all that must be known first.
 *
 * @param findings the gravest first; of the rows that are shown
 */
public record OverviewComparison(
        OverviewQuestion question, List<OverviewFinding> findings, List<OverviewRow> rows, DecisionFamily family) {

    public OverviewComparison {
        findings = List.copyOf(findings);
        rows = List.copyOf(rows);
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
