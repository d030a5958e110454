package nl.regiospiegel.comparison.sidebyside.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.rules.InvalidInput;

/** The page of regions side by side as a table for a Dutch spreadsheet. Outside {@code /api}, since it listens to the session. */
@WebServlet("/comparison/side-by-side.csv")
@ServletSecurity(@HttpConstraint(rolesAllowed = {"reader", "editor", "approver", "administrator"}))
public class SideBySideDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SideBySideSpreadsheet spreadsheet;

    /** A faulty question goes back to the page, which says what is wrong. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var content = spreadsheet.of(request::getParameter);
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"regiospiegel-naast-elkaar-" + Today.day() + ".csv\"");
            response.getOutputStream().write(content);
        } catch (InvalidInput faulty) {
            var query = request.getQueryString();
            response.sendRedirect("/comparison/side-by-side" + (query == null ? "?regions=" : "?" + query));
        }
    }
}
