package nl.regiospiegel.comparison.access.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import java.util.function.UnaryOperator;
import nl.regiospiegel.comparison.answers.Download;
import nl.regiospiegel.comparison.answers.FactsDownload;
import nl.regiospiegel.comparison.choice.control.AskedParameters;

/** The ways into help of regions, of the page that compares regions. */
@WebServlet({"/comparison/access-points.csv", "/comparison/access-points.xlsx"})
@ServletSecurity(@HttpConstraint(rolesAllowed = {"reader", "editor", "approver", "administrator"}))
public class AccessDownload extends FactsDownload {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AnsweringAccess answering;

    @Override
    protected Download answer(UnaryOperator<String> query, AskedParameters asked) {
        var answer = answering.answer(query.apply("regions"), asked);
        return download("access", answer, AccessTable.of(answer));
    }
}
