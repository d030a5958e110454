package nl.regiospiegel.comparison.sidebyside.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.regiospiegel.comparison.answers.CitedSources;
import nl.regiospiegel.comparison.answers.OutcomeFinding;
import nl.regiospiegel.comparison.answers.RegionInComparison;
import nl.regiospiegel.comparison.comparability.control.Prices;
import nl.regiospiegel.comparison.difference.entity.Level;
import nl.regiospiegel.comparison.sidebyside.entity.OutcomeDifferences;
import nl.regiospiegel.comparison.sidebyside.entity.SideBySide;
import nl.regiospiegel.figures.publication.control.DataSets;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.answers.Stamp;
import nl.regiospiegel.statistics.kernel.Kernel;

/** Puts regions side by side in the shape of the API, with the sources of the models and of the figures. */
@ApplicationScoped
public class AnsweringSideBySide {

    @Inject
    private DataSets dataSets;

    @Inject
    private Stamp stamp;

    ComparedSideBySide answer(SideBySide beside) {
        var question = beside.question();
        var locale = question.locale();
        return new ComparedSideBySide(
                SideBySideSpecification.of(question),
                Kernel.version(),
                beside.findings().stream()
                        .map(finding -> OutcomeFinding.of(finding, locale))
                        .toList(),
                RegionInComparison.of(question.regions(), locale),
                beside.models().stream().map(ModelDifference::of).toList(),
                beside.outcomes().stream()
                        .map(row -> OutcomesBeside.of(row, locale))
                        .toList(),
                ofFigures(beside, figure -> figure.vintage().edtf()),
                sources(beside),
                stamp.generatedAt(),
                stamp.getProductVersion());
    }

    private List<SourceReference> sources(SideBySide beside) {
        var sources = new CitedSources();
        beside.models().forEach(attribute -> beside.question()
                .regions()
                .forEach(region ->
                        sources.cite(region, attribute.values().get(region.id()).sources())));
        dataSets.find(ofFigures(beside, PublishedFigure::dataSet)).forEach(sources::cite);
        beside.outcomes().stream()
                .flatMap(row -> row.pairs().stream())
                .flatMap(pair -> pair.breaks().stream())
                .distinct()
                .forEach(found -> sources.cite(found.source()));
        beside.outcomes().stream().map(AnsweringSideBySide::prices).forEach(prices -> prices.base()
                .ifPresent(year -> sources.cite(prices.index().source())));
        return sources.all();
    }

    /** On their own clocks regions have figures of different years, and one price level. */
    private static Prices prices(OutcomeDifferences row) {
        return Prices.of(
                row.pairs().get(0).question().outcome(),
                row.periods().stream().flatMap(Optional::stream).toList());
    }

    private static List<String> ofFigures(SideBySide beside, Function<PublishedFigure, String> part) {
        return beside.outcomes().stream()
                .flatMap(row -> row.levels().stream())
                .map(Level::figure)
                .filter(Objects::nonNull)
                .map(part)
                .distinct()
                .toList();
    }
}
