package nl.regiospiegel.comparison.trend.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import nl.regiospiegel.comparison.answers.Download;
import nl.regiospiegel.comparison.answers.SeriesDownload;
import nl.regiospiegel.comparison.series.entity.Course;
import nl.regiospiegel.comparison.trend.control.SeekTrend;

/** The trend of one region, of the page of one indicator. */
@WebServlet({"/comparison/trend.csv", "/comparison/trend.xlsx"})
@ServletSecurity(@HttpConstraint(rolesAllowed = {"reader", "editor", "approver", "administrator"}))
public class TrendDownload extends SeriesDownload {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AnsweringTrends answering;

    @Override
    protected Download answer(Course course) {
        var answer = answering.answer(SeekTrend.in(course));
        return download(
                "trend",
                answer,
                TrendTable.of(answer),
                List.of(answer.recent().sentence(), answer.longer().sentence()));
    }
}
