package nl.regiospiegel.regions.register.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** The own region's configuration as a download from its home. */
@WebServlet("/regions/configuration")
@ServletSecurity(@HttpConstraint(rolesAllowed = {"reader", "editor", "approver", "administrator"}))
public class ConfigurationDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ConfigurationFolder folder;

    @Inject
    private transient SpeakingRegion speaking;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var region = speaking.region().orElseThrow();
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"regiospiegel-" + region.value() + ".zip\"");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(folder.zipped(region));
    }
}
