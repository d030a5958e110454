package nl.regiospiegel.comparison.difference.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.answers.DifferenceDecision;
import nl.regiospiegel.comparison.answers.DifferenceEstimate;
import nl.regiospiegel.comparison.answers.DifferenceLevel;
import nl.regiospiegel.comparison.answers.FigureSources;
import nl.regiospiegel.comparison.answers.OutcomeFinding;
import nl.regiospiegel.comparison.difference.entity.DifferenceComparison;
import nl.regiospiegel.figures.indicator.entity.KindOfStatistic;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.regions.answers.Stamp;
import nl.regiospiegel.statistics.kernel.Kernel;

/** Puts a comparison of two in the shape of the API, with its sources. */
@ApplicationScoped
public class AnsweringDifferences {

    @Inject
    private FigureSources sources;

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
                OutcomeFinding.all(comparison.findings(), locale),
                DifferenceLevel.of(comparison.a(), locale),
                DifferenceLevel.of(comparison.b(), locale),
                DifferenceDecision.of(comparison.verdict(), locale),
                DifferenceEstimate.of(comparison.contrast(), comparison.overlap(), locale),
                FigureSources.vintages(figures(comparison)),
                sources.of(figures(comparison), comparison.breaks()),
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

    private static List<PublishedFigure> figures(DifferenceComparison comparison) {
        return Stream.of(comparison.a(), comparison.b())
                .flatMap(level -> Stream.ofNullable(level.figure()))
                .toList();
    }
}
