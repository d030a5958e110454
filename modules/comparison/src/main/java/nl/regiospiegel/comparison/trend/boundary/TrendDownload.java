package nl.regiospiegel.comparison.trend.boundary;

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
import nl.regiospiegel.comparison.series.control.AskSeries;
import nl.regiospiegel.comparison.series.control.SeriesParameters;
import nl.regiospiegel.comparison.trend.control.SeekTrend;

/** The trend of one region, of the page of one indicator. */
@WebServlet({"/comparison/trend.csv", "/comparison/trend.xlsx"})
@ServletSecurity(@HttpConstraint(rolesAllowed = {"reader", "editor", "approver", "administrator"}))
public class TrendDownload extends TableDownload {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AskSeries series;

    @Inject
    private transient AnsweringTrends answering;

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
        var answer = answering.answer(SeekTrend.in(series.answer(parameters, asked)));
        var specification = answer.specification();
        var title = texts().say("trend.title", answer.indicatorName(), answer.name());
        return new Download(
                texts().say("trend.file", specification.indicator(), specification.region()),
                TrendTable.of(answer),
                Explanation.of(
                        title,
                        answer,
                        specification,
                        List.of(answer.recent().sentence(), answer.longer().sentence())));
    }

    @Override
    protected String page() {
        return "/comparison/outcome";
    }
}
