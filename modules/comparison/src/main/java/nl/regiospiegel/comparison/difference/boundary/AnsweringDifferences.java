package nl.regiospiegel.comparison.difference.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.answers.CitedSources;
import nl.regiospiegel.comparison.answers.DifferenceDecision;
import nl.regiospiegel.comparison.answers.DifferenceEstimate;
import nl.regiospiegel.comparison.answers.DifferenceLevel;
import nl.regiospiegel.comparison.answers.OutcomeFinding;
import nl.regiospiegel.comparison.difference.entity.DifferenceComparison;
import nl.regiospiegel.comparison.difference.entity.Level;
import nl.regiospiegel.figures.indicator.entity.KindOfStatistic;
import nl.regiospiegel.figures.publication.control.DataSets;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.answers.Stamp;
import nl.regiospiegel.statistics.kernel.Kernel;

/** Puts a comparison of two in the shape of the API, with its sources. */
@ApplicationScoped
public class AnsweringDifferences {

    @Inject
    private DataSets dataSets;

    @Inject
    private Stamp stamp;

    ComparedDifference answer(DifferenceComparison comparison) {
        var question = comparison.question().outcome();
        var indicator = question.indicator();
        var locale = question.locale();
        return new ComparedDifference(
                DifferenceSpecification.of(comparison.question()),
                "en".equals(locale.getLanguage())
                        ? indicator.name().en()
                        : indicator.name().nl(),
                indicator.unit().code(),
                indicator.direction().code(),
                method(indicator.kind()),
                Kernel.version(),
                comparison.findings().stream()
                        .map(finding -> OutcomeFinding.of(finding, locale))
                        .toList(),
                DifferenceLevel.of(comparison.a(), locale),
                DifferenceLevel.of(comparison.b(), locale),
                DifferenceDecision.of(comparison.verdict(), locale),
                DifferenceEstimate.of(comparison.contrast(), comparison.overlap(), locale),
                ofFigures(comparison, figure -> figure.vintage().edtf()),
                sources(comparison),
                stamp.generatedAt(),
                stamp.getProductVersion());
    }

    private static String method(KindOfStatistic kind) {
        return switch (kind) {
            case SHARE -> "newcombe";
            case PER_HEAD -> "log-normal";
            case MEAN -> "welch";
            case WITHOUT_SPREAD -> "none";
        };
    }

    private List<SourceReference> sources(DifferenceComparison comparison) {
        var sources = new CitedSources();
        dataSets.find(ofFigures(comparison, PublishedFigure::dataSet)).forEach(sources::cite);
        comparison.breaks().forEach(found -> sources.cite(found.source()));
        return sources.all();
    }

    private static List<String> ofFigures(DifferenceComparison comparison, Function<PublishedFigure, String> part) {
        return Stream.of(comparison.a(), comparison.b())
                .map(Level::figure)
                .filter(Objects::nonNull)
                .map(part)
                .distinct()
                .toList();
    }
}
