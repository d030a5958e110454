package nl.regiospiegel.figures.observation.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.regiospiegel.figures.export.control.ExportPlaces;
import nl.regiospiegel.figures.export.control.TooManyExports;
import nl.regiospiegel.regions.answers.BrokenOff;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.rules.InvalidInput;

/** The figures of the page as a file. Outside {@code /api}, since it listens to the session. */
@WebServlet("/figures/observations-download")
@ServletSecurity(@HttpConstraint(rolesAllowed = {"reader", "editor", "approver", "administrator"}))
public class ObservationsDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PreparingDownload preparing;

    @Inject
    private transient AnsweringFigures answering;

    @Inject
    private transient ExportPlaces places;

    /** A faulty question goes back to the page, which says what is wrong. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var download = preparing.prepare(request::getParameter);
            var name = download.form().fileName("regiospiegel-" + Today.day());
            places.within(() -> {
                response.setContentType(download.form().type().toString());
                response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
                answering.write(download.question(), download.known(), download.form(), response.getOutputStream());
            });
        } catch (TooManyExports busy) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setHeader("Retry-After", String.valueOf(busy.patience().toSeconds()));
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write(busy.getMessage());
        } catch (InvalidInput faulty) {
            var query = request.getQueryString();
            response.sendRedirect("/figures/observations" + (query == null ? "" : "?" + query));
        } catch (RuntimeException broken) {
            if (response.isCommitted()) {
                BrokenOff.mark(request);
            }
            throw broken;
        }
    }
}
