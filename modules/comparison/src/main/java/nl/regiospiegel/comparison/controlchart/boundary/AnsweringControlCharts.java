package nl.regiospiegel.comparison.controlchart.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.regiospiegel.comparison.answers.ContractClock;
import nl.regiospiegel.comparison.answers.FigureSources;
import nl.regiospiegel.comparison.answers.OutcomeBreak;
import nl.regiospiegel.comparison.answers.OutcomeFinding;
import nl.regiospiegel.comparison.answers.SeriesSpecification;
import nl.regiospiegel.comparison.controlchart.control.ControlChartSentence;
import nl.regiospiegel.comparison.controlchart.control.DrawControlChart;
import nl.regiospiegel.comparison.controlchart.entity.ControlChart;
import nl.regiospiegel.regions.answers.Stamp;
import nl.regiospiegel.statistics.kernel.Kernel;

/** Puts a control chart in the shape of the API, with its sources. */
@ApplicationScoped
public class AnsweringControlCharts {

    @Inject
    private FigureSources sources;

    @Inject
    private Stamp stamp;

    public ComparedControlChart answer(ControlChart chart) {
        var course = chart.course();
        var question = course.question();
        var indicator = question.about().indicator();
        var locale = question.about().locale();
        return new ComparedControlChart(
                SeriesSpecification.of(question),
                question.subject().name(),
                question.subject().demonstration(),
                "en".equals(locale.getLanguage())
                        ? indicator.name().en()
                        : indicator.name().nl(),
                indicator.unit().code(),
                indicator.direction().code(),
                DrawControlChart.FEWEST_POINTS,
                Kernel.version(),
                OutcomeFinding.all(course.findings(), locale),
                ControlChartSentence.of(chart),
                course.silence() == null ? null : RefusedControlChart.of(course.silence(), locale),
                chart.parts().stream()
                        .map(part -> ControlChartPart.of(part, question))
                        .toList(),
                OutcomeBreak.all(course.breaks(), indicator.code(), locale),
                ContractClock.of(course.clocks()),
                FigureSources.vintages(course.figures()),
                sources.of(course),
                stamp.generatedAt(),
                stamp.getProductVersion());
    }
}
