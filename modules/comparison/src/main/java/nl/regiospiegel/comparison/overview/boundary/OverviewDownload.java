package nl.regiospiegel.comparison.overview.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.regiospiegel.regions.rules.InvalidInput;

/** The overview of the page as a table or a workbook. Outside {@code /api}, since it listens to the session. */
@WebServlet({"/comparison/overview.csv", "/comparison/overview.xlsx"})
@ServletSecurity(@HttpConstraint(rolesAllowed = {"reader", "editor", "approver", "administrator"}))
public class OverviewDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OverviewSpreadsheet spreadsheet;

    /** A faulty question goes back to the page, which says what is wrong. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var table = spreadsheet.of(
                    request::getParameter, request.getServletPath().endsWith(".xlsx"));
            response.setContentType(table.type());
            response.setHeader("Content-Disposition", "attachment; filename=\"" + table.name() + "\"");
            response.getOutputStream().write(table.content());
        } catch (InvalidInput faulty) {
            var query = request.getQueryString();
            response.sendRedirect("/comparison/overview" + (query == null ? "?regions=" : "?" + query));
        }
    }
}
