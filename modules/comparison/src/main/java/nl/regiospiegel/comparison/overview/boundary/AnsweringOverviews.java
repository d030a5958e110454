package nl.regiospiegel.comparison.overview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.answers.CitedSources;
import nl.regiospiegel.comparison.answers.ContractClock;
import nl.regiospiegel.comparison.answers.RegionInComparison;
import nl.regiospiegel.comparison.overview.entity.OverviewComparison;
import nl.regiospiegel.figures.publication.control.DataSets;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.answers.Stamp;
import nl.regiospiegel.statistics.kernel.Kernel;

/** Puts an overview in the shape of the API, with its sources. */
@ApplicationScoped
public class AnsweringOverviews {

    @Inject
    private DataSets dataSets;

    @Inject
    private Stamp stamp;

    ComparedOverview answer(OverviewComparison overview) {
        var question = overview.question();
        var locale = question.locale();
        return new ComparedOverview(
                OverviewSpecification.of(question),
                Kernel.version(),
                overview.findings().stream()
                        .map(finding -> FindingOfRows.of(finding, locale))
                        .toList(),
                RegionInComparison.of(question.regions(), locale),
                RegionBenchmark.of(question),
                ContractClock.of(overview.clocks()),
                FamilyOfDecisions.of(overview.family()),
                overview.rows().stream()
                        .map(row -> ComparedRow.of(row, question))
                        .toList(),
                overview.figures()
                        .map(figure -> figure.vintage().edtf())
                        .distinct()
                        .toList(),
                sources(overview),
                stamp.generatedAt(),
                stamp.getProductVersion());
    }

    List<SourceReference> sources(OverviewComparison overview) {
        var sources = new CitedSources();
        dataSets.find(overview.dataSets()).forEach(sources::cite);
        overview.rows().stream()
                .flatMap(row -> row.breaks().stream())
                .distinct()
                .forEach(found -> sources.cite(found.source()));
        overview.question().regions().forEach(region -> Stream.ofNullable(
                        overview.clocks().get(region.id()))
                .forEach(clock -> sources.cite(region, clock.citations())));
        return sources.all();
    }
}
