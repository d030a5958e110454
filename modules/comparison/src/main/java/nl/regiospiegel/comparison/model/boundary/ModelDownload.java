package nl.regiospiegel.comparison.model.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import java.util.function.UnaryOperator;
import nl.regiospiegel.comparison.answers.Download;
import nl.regiospiegel.comparison.answers.FactsDownload;
import nl.regiospiegel.comparison.choice.control.AskedParameters;

/** The contract models of regions, of the page that compares regions. */
@WebServlet({"/comparison/models.csv", "/comparison/models.xlsx"})
@ServletSecurity(@HttpConstraint(rolesAllowed = {"reader", "editor", "approver", "administrator"}))
public class ModelDownload extends FactsDownload {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AnsweringModels answering;

    @Override
    protected Download answer(UnaryOperator<String> query, AskedParameters asked) {
        var answer = answering.answer(query.apply("regions"), asked);
        return download("models", answer, ModelTable.of(answer));
    }
}
