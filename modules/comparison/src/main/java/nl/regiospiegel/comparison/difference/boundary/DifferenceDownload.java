package nl.regiospiegel.comparison.difference.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.regiospiegel.comparison.answers.DifferenceEstimate;
import nl.regiospiegel.comparison.answers.Download;
import nl.regiospiegel.comparison.answers.Explanation;
import nl.regiospiegel.comparison.answers.TableDownload;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.difference.control.AskDifference;
import nl.regiospiegel.comparison.difference.control.DifferenceParameters;

/** Two regions in one period, of the page of one indicator. */
@WebServlet({"/comparison/difference.csv", "/comparison/difference.xlsx"})
@ServletSecurity(@HttpConstraint(rolesAllowed = {"reader", "editor", "approver", "administrator"}))
public class DifferenceDownload extends TableDownload {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AskDifference differences;

    @Inject
    private transient AnsweringDifferences answering;

    @Override
    protected Download answer(UnaryOperator<String> query, AskedParameters asked) {
        var sides = asked.required("regions", query.apply("regions"));
        var parameters = new DifferenceParameters(
                query.apply("indicator"),
                query.apply("period"),
                sides.isEmpty() ? null : sides.get(0),
                sides.size() == 2 ? sides.get(1) : null,
                "",
                query.apply("vintageAsOf"));
        var answer = answering.answer(differences.answer(parameters, asked));
        var specification = answer.specification();
        var title = texts().say(
                        "difference.title",
                        answer.indicatorName(),
                        answer.a().name(),
                        answer.b().name(),
                        specification.period());
        return new Download(
                texts().say("difference.file", specification.indicator(), specification.a(), specification.b()),
                DifferenceTable.of(answer),
                Explanation.of(title, answer, specification, refused(answer.difference())));
    }

    private static List<String> refused(DifferenceEstimate difference) {
        return difference.refusalCode() == null
                ? List.of()
                : List.of(difference.message() + " (" + difference.refusalCode() + ")");
    }

    @Override
    protected String page() {
        return "/comparison/outcome";
    }
}
