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

    /** Ids of the data sets that it rests on, those of the background figures that chose a group among them. */
    public List<String> dataSets() {
        var context = question.benchmarks().stream()
                .filter(Benchmark.OfGroup.class::isInstance)
                .flatMap(peers -> ((Benchmark.OfGroup) peers).group().context().stream())
                .flatMap(each -> each.dataSets().stream());
        var figures = rows.stream().flatMap(OverviewRow::figures).map(PublishedFigure::dataSet);
        return Stream.concat(figures, context).distinct().toList();
    }
}
