package nl.regiospiegel.comparison.controlchart.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.regiospiegel.comparison.answers.Download;
import nl.regiospiegel.comparison.answers.Explanation;
import nl.regiospiegel.comparison.answers.TableDownload;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.controlchart.control.DrawControlChart;
import nl.regiospiegel.comparison.series.control.AskSeries;
import nl.regiospiegel.comparison.series.control.SeriesParameters;

/** The control chart of one region, of the page of one indicator. */
@WebServlet({"/comparison/control-chart.csv", "/comparison/control-chart.xlsx"})
@ServletSecurity(@HttpConstraint(rolesAllowed = {"reader", "editor", "approver", "administrator"}))
public class ControlChartDownload extends TableDownload {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AskSeries series;

    @Inject
    private transient AnsweringControlCharts answering;

    @Override
    protected Download answer(UnaryOperator<String> query, AskedParameters asked) {
        var parameters = new SeriesParameters(
                query.apply("indicator"),
                query.apply("regions"),
                "",
                "",
                query.apply("periodKind"),
                query.apply("axis"),
                query.apply("event"),
                query.apply("vintageAsOf"));
        var answer = answering.answer(DrawControlChart.around(series.answer(parameters, asked)));
        var specification = answer.specification();
        var title = texts().say("control.title", answer.indicatorName(), answer.name());
        return new Download(
                texts().say("control.file", specification.indicator(), specification.region()),
                ControlChartTable.of(answer),
                Explanation.of(title, answer, specification, List.of(answer.summary())));
    }

    @Override
    protected String page() {
        return "/comparison/outcome";
    }
}
