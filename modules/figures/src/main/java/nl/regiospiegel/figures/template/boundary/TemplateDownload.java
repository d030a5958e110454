package nl.regiospiegel.figures.template.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The template from a page. Outside {@code /api}, since it listens to the session. */
@WebServlet("/figures/import-template")
@ServletSecurity(@HttpConstraint(rolesAllowed = {"reader", "editor", "approver", "administrator"}))
public class TemplateDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Templates templates;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var csv = "csv".equals(request.getParameter("format"));
        var template = templates.make();
        response.setContentType(csv ? ImportTemplateResource.CSV + ";charset=UTF-8" : ImportTemplateResource.WORKBOOK);
        response.setHeader("Content-Disposition", Templates.disposition(csv));
        Templates.write(template, csv, response.getOutputStream());
    }
}
