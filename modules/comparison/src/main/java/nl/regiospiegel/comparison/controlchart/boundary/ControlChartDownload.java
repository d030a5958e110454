package nl.regiospiegel.comparison.controlchart.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import nl.regiospiegel.comparison.answers.Download;
import nl.regiospiegel.comparison.answers.SeriesDownload;
import nl.regiospiegel.comparison.controlchart.control.DrawControlChart;
import nl.regiospiegel.comparison.series.entity.Course;

/** The control chart of one region, of the page of one indicator. */
@WebServlet({"/comparison/control-chart.csv", "/comparison/control-chart.xlsx"})
@ServletSecurity(@HttpConstraint(rolesAllowed = {"reader", "editor", "approver", "administrator"}))
public class ControlChartDownload extends SeriesDownload {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AnsweringControlCharts answering;

    @Override
    protected Download answer(Course course) {
        var answer = answering.answer(DrawControlChart.around(course));
        return download("control", answer, ControlChartTable.of(answer), List.of(answer.summary()));
    }
}
