package nl.regiospiegel.figures.importing.job.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.regiospiegel.figures.importing.job.control.ImportJobs;
import nl.regiospiegel.figures.importing.job.control.UnknownImport;

/** The faults of a file for a Dutch spreadsheet, beside the original rows. */
@WebServlet("/figures/import-faults.csv")
@ServletSecurity(@HttpConstraint(rolesAllowed = {"reader", "editor", "approver", "administrator"}))
public class FaultsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ImportJobs jobs;

    @Inject
    private transient FaultsCsv csv;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var job = jobs.find(request.getParameter("id"));
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"fouten-" + job.id() + ".csv\"");
            csv.write(job, FaultsCsv.SPREADSHEET, response.getOutputStream());
        } catch (UnknownImport unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
