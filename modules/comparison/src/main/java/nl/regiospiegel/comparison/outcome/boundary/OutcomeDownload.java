package nl.regiospiegel.comparison.outcome.boundary;

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
import nl.regiospiegel.comparison.outcome.control.AskOutcomes;
import nl.regiospiegel.comparison.outcome.control.OutcomeParameters;
import nl.regiospiegel.statistics.interval.Confidence;

/** The outcomes of the page. */
@WebServlet({"/comparison/outcomes.csv", "/comparison/outcomes.xlsx"})
@ServletSecurity(@HttpConstraint(rolesAllowed = {"reader", "editor", "approver", "administrator"}))
public class OutcomeDownload extends TableDownload {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AskOutcomes outcomes;

    @Inject
    private transient AnsweringOutcomes answering;

    @Override
    protected Download answer(UnaryOperator<String> query, AskedParameters asked) {
        var parameters = new OutcomeParameters(
                query.apply("indicator"),
                query.apply("regions"),
                query.apply("benchmark"),
                query.apply("from"),
                query.apply("to"),
                query.apply("periodKind"),
                query.apply("axis"),
                query.apply("event"),
                query.apply("vintageAsOf"),
                query.apply("prices"),
                query.apply("standardise"));
        var answer = answering.answer(outcomes.answer(parameters, asked), Confidence.LEVEL_95);
        return new Download(
                answer.indicator(),
                OutcomeTable.of(answer),
                Explanation.of(answer.indicatorName(), answer, answer.specification(), List.of()));
    }

    @Override
    protected String page() {
        return "/comparison/compare";
    }
}
