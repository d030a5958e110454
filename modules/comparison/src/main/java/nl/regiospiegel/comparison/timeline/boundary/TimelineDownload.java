package nl.regiospiegel.comparison.timeline.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import java.util.function.UnaryOperator;
import nl.regiospiegel.comparison.answers.Download;
import nl.regiospiegel.comparison.answers.FactsDownload;
import nl.regiospiegel.comparison.choice.control.AskedParameters;

/** The timelines of regions, of the page that compares regions. */
@WebServlet({"/comparison/timelines.csv", "/comparison/timelines.xlsx"})
@ServletSecurity(@HttpConstraint(rolesAllowed = {"reader", "editor", "approver", "administrator"}))
public class TimelineDownload extends FactsDownload {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AnsweringTimelines answering;

    @Override
    protected Download answer(UnaryOperator<String> query, AskedParameters asked) {
        var answer = answering.answer(query.apply("regions"), query.apply("axis"), query.apply("event"), asked);
        return download("timelines", answer, TimelineTable.of(answer));
    }
}
