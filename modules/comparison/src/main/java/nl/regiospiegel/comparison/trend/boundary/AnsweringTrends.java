package nl.regiospiegel.comparison.trend.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.regiospiegel.comparison.answers.ContractClock;
import nl.regiospiegel.comparison.answers.FigureSources;
import nl.regiospiegel.comparison.answers.OutcomeBreak;
import nl.regiospiegel.comparison.answers.OutcomeFinding;
import nl.regiospiegel.comparison.answers.PlottedPoint;
import nl.regiospiegel.comparison.answers.PlottedRun;
import nl.regiospiegel.comparison.answers.SeriesSpecification;
import nl.regiospiegel.comparison.trend.entity.TrendOfSeries;
import nl.regiospiegel.regions.answers.Stamp;
import nl.regiospiegel.statistics.kernel.Kernel;

/** Puts a trend in the shape of the API, with its sources. */
@ApplicationScoped
public class AnsweringTrends {

    @Inject
    private FigureSources sources;

    @Inject
    private Stamp stamp;

    public ComparedTrend answer(TrendOfSeries trend) {
        var course = trend.course();
        var question = course.question();
        var indicator = question.about().indicator();
        var locale = question.about().locale();
        return new ComparedTrend(
                SeriesSpecification.of(question),
                question.subject().name(),
                question.subject().demonstration(),
                "en".equals(locale.getLanguage())
                        ? indicator.name().en()
                        : indicator.name().nl(),
                indicator.unit().code(),
                indicator.direction().code(),
                Kernel.version(),
                OutcomeFinding.all(course.findings(), locale),
                TrendAnswer.of(trend.recent(), course),
                TrendAnswer.of(trend.longer(), course),
                PlottedPoint.all(course.points(), locale),
                PlottedRun.all(course.runs()),
                OutcomeBreak.all(course.breaks(), indicator.code(), locale),
                ContractClock.of(course.clocks()),
                FigureSources.vintages(course.figures()),
                sources.of(course),
                stamp.generatedAt(),
                stamp.getProductVersion());
    }
}
