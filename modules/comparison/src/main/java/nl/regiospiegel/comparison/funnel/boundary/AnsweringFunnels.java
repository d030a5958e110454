package nl.regiospiegel.comparison.funnel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.regiospiegel.comparison.answers.CitedSources;
import nl.regiospiegel.comparison.answers.OutcomeFinding;
import nl.regiospiegel.comparison.answers.RegionInComparison;
import nl.regiospiegel.comparison.funnel.entity.FunnelComparison;
import nl.regiospiegel.figures.publication.control.DataSets;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.answers.Stamp;
import nl.regiospiegel.statistics.kernel.Kernel;

/** Puts a funnel in the shape of the API, with its sources. */
@ApplicationScoped
public class AnsweringFunnels {

    @Inject
    private DataSets dataSets;

    @Inject
    private Stamp stamp;

    public ComparedFunnel answer(FunnelComparison comparison) {
        var question = comparison.question();
        var indicator = question.about().indicator();
        var locale = question.about().locale();
        return new ComparedFunnel(
                indicator.code().value(),
                "en".equals(locale.getLanguage())
                        ? indicator.name().en()
                        : indicator.name().nl(),
                indicator.unit().code(),
                indicator.direction().code(),
                question.period().code(),
                question.level().code(),
                RegionInComparison.of(question.about().regions(), locale),
                FunnelSpecification.of(question),
                Kernel.version(),
                comparison.findings().stream()
                        .map(finding -> OutcomeFinding.of(finding, locale))
                        .toList(),
                FunnelAnswer.of(comparison.result(), locale),
                comparison.leftOut().stream()
                        .map(left -> AreaWithoutPlace.of(left, locale))
                        .toList(),
                vintages(comparison),
                sources(comparison),
                stamp.generatedAt(),
                stamp.getProductVersion());
    }

    private static List<String> vintages(FunnelComparison comparison) {
        return comparison.figures().stream()
                .map(figure -> figure.vintage().edtf())
                .distinct()
                .sorted()
                .toList();
    }

    private List<SourceReference> sources(FunnelComparison comparison) {
        var sources = new CitedSources();
        var ids = comparison.figures().stream()
                .map(PublishedFigure::dataSet)
                .distinct()
                .sorted()
                .toList();
        dataSets.find(ids).forEach(sources::cite);
        comparison.breaks().forEach(found -> sources.cite(found.source()));
        return sources.all();
    }
}
