package nl.regiospiegel.comparison.sidebyside.boundary;

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
import nl.regiospiegel.comparison.sidebyside.control.AskSideBySide;
import nl.regiospiegel.comparison.sidebyside.control.SideBySideParameters;

/** Regions side by side. */
@WebServlet({"/comparison/side-by-side.csv", "/comparison/side-by-side.xlsx"})
@ServletSecurity(@HttpConstraint(rolesAllowed = {"reader", "editor", "approver", "administrator"}))
public class SideBySideDownload extends TableDownload {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AskSideBySide beside;

    @Inject
    private transient AnsweringSideBySide answering;

    @Override
    protected Download answer(UnaryOperator<String> query, AskedParameters asked) {
        var parameters = new SideBySideParameters(
                query.apply("regions"),
                query.apply("indicators"),
                query.apply("axis"),
                query.apply("event"),
                query.apply("period"),
                query.apply("vintageAsOf"));
        var answer = answering.answer(beside.answer(parameters, asked));
        return new Download(
                texts().say("beside.file"),
                SideBySideTable.of(answer),
                Explanation.of(texts().say("beside.title"), answer, answer.specification(), List.of()));
    }

    @Override
    protected String page() {
        return "/comparison/side-by-side";
    }
}
