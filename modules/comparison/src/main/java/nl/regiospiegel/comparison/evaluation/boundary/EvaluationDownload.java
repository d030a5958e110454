package nl.regiospiegel.comparison.evaluation.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.regiospiegel.comparison.evaluation.keeping.control.FindEvaluation;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.BrokenRule;

/** The course of an evaluation as a table. Outside {@code /api}, since it listens to the session. */
@WebServlet("/comparison/evaluation.csv")
@ServletSecurity(@HttpConstraint(rolesAllowed = {"reader", "editor", "approver", "administrator"}))
public class EvaluationDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FindEvaluation finding;

    @Inject
    private transient Language language;

    /** What cannot be found is told by the page. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var hash = request.getParameter("hash") == null ? "" : request.getParameter("hash");
        try {
            var table = finding.answer(hash).csv(language.getLocale());
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"regiospiegel-evaluatie.csv\"");
            response.getOutputStream().write(table.getBytes(StandardCharsets.UTF_8));
        } catch (BrokenRule missing) {
            response.sendRedirect("/comparison/evaluation?hash=" + URLEncoder.encode(hash, StandardCharsets.UTF_8));
        }
    }
}
