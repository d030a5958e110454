package nl.regiospiegel.comparison.funnel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.regiospiegel.comparison.answers.FigureSources;
import nl.regiospiegel.comparison.answers.OutcomeFinding;
import nl.regiospiegel.comparison.answers.RegionInComparison;
import nl.regiospiegel.comparison.funnel.entity.FunnelComparison;
import nl.regiospiegel.regions.answers.Stamp;
import nl.regiospiegel.statistics.kernel.Kernel;

/** Puts a funnel in the shape of the API, with its sources. */
@ApplicationScoped
public class AnsweringFunnels {

    @Inject
    private FigureSources sources;

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
                OutcomeFinding.all(comparison.findings(), locale),
                FunnelAnswer.of(comparison.result(), locale),
                comparison.leftOut().stream()
                        .map(left -> AreaWithoutPlace.of(left, locale))
                        .toList(),
                FigureSources.vintages(comparison.figures()),
                sources.of(comparison.figures(), comparison.breaks()),
                stamp.generatedAt(),
                stamp.getProductVersion());
    }
}
