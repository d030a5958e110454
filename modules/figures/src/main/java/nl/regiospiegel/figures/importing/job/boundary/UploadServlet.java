package nl.regiospiegel.figures.importing.job.boundary;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.regiospiegel.figures.importing.job.control.AskedSettings;
import nl.regiospiegel.figures.importing.job.control.ReceivingUploads;
import nl.regiospiegel.figures.importing.job.control.StartImport;
import nl.regiospiegel.figures.importing.job.entity.Upload;
import nl.regiospiegel.regions.rules.BrokenRule;
import nl.regiospiegel.regions.rules.Fault;
import nl.regiospiegel.regions.rules.InvalidInput;

/** Takes the file that somebody sends from the page of imports; outside {@code /api}, since it listens to the session. */
@WebServlet("/figures/import-upload")
@ServletSecurity(@HttpConstraint(rolesAllowed = {"editor", "administrator"}))
public class UploadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/figures/imports";

    @Inject
    private transient ReceivingUploads receiving;

    @Inject
    private transient AskedSettings asked;

    @Inject
    private transient StartImport starting;

    /** What is wrong goes back to the page with what was filled in, so that only the file has to be chosen again. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Upload upload = null;
        try {
            upload = receiving.form(request);
            var job = starting.start(
                    withFile(upload),
                    asked.fromFields(upload.fields()),
                    request.getUserPrincipal().getName(),
                    null);
            seeOther(response, "/figures/import?id=" + job.id());
        } catch (BrokenRule refused) {
            if (upload != null) {
                receiving.forget(upload);
            }
            seeOther(response, PAGE + "?" + query(refused, upload == null ? Map.of() : upload.fields()));
        }
    }

    /** A browser sends an empty file without a name when none was chosen. */
    private static Upload withFile(Upload upload) {
        if (upload.file() == null || upload.file().size() == 0) {
            throw new InvalidInput(List.of(Fault.inBody("file", "/file", "missing-file", "")));
        }
        return upload;
    }

    private static String query(BrokenRule refused, Map<String, String> fields) {
        var pairs = new ArrayList<String>();
        if (refused.faults().isEmpty()) {
            pairs.add("fault=" + encoded(refused.slug()));
        }
        refused.faults().forEach(fault -> pairs.add("fault=" + encoded(fault.code())));
        fields.entrySet().stream()
                .filter(field -> AskedSettings.METADATA.contains(field.getKey()))
                .filter(field -> !field.getValue().isBlank())
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .forEach(pairs::add);
        return pairs.stream().collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void seeOther(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
