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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.regiospiegel.figures.importing.job.control.AskedSettings;
import nl.regiospiegel.figures.importing.job.control.DecideImport;
import nl.regiospiegel.figures.importing.job.control.ImportJobs;
import nl.regiospiegel.figures.importing.job.control.ImportRefusal;
import nl.regiospiegel.figures.importing.job.control.UnknownImport;
import nl.regiospiegel.figures.importing.job.entity.Decider;
import nl.regiospiegel.figures.importing.job.entity.ImportJob;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.BrokenRule;
import nl.regiospiegel.regions.rules.BrokenRule.Kind;

/** What is decided on the page of an import; about the version that was shown there. */
@WebServlet("/figures/import-decision")
@ServletSecurity(@HttpConstraint(rolesAllowed = {"editor", "administrator"}))
public class DecisionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ImportJobs jobs;

    @Inject
    private transient DecideImport deciding;

    @Inject
    private transient AskedSettings asked;

    @Inject
    private transient Language language;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = Optional.ofNullable(request.getParameter("id")).orElse("");
        try {
            var job = jobs.find(id);
            decide(job, request);
            seeOther(response, "/figures/import?id=" + id);
        } catch (UnknownImport unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (BrokenRule refused) {
            seeOther(response, "/figures/import?id=" + id + faults(refused));
        }
    }

    private void decide(ImportJob job, HttpServletRequest request) {
        var decision = String.valueOf(request.getParameter("decision"));
        // stopping is always meant, however far it is
        if (!decision.equals("cancel")) {
            ImportVersion.check(request.getParameter("version"), job, language);
        }
        switch (decision) {
            case "answer" -> deciding.answer(job.id(), asked.fromFields(fields(job, request)));
            case "confirm" ->
                deciding.confirm(job.id(), new Decider(request.getRemoteUser(), request.isUserInRole("administrator")));
            case "cancel" -> deciding.cancel(job.id());
            default -> throw ImportRefusal.of(Kind.INVALID, "malformed-form", language);
        }
    }

    private static Map<String, String> fields(ImportJob job, HttpServletRequest request) {
        var now = new TreeMap<String, String>();
        AskedSettings.METADATA.forEach(name -> Optional.ofNullable(request.getParameter(name))
                .filter(text -> !text.isBlank())
                .ifPresent(text -> now.put(name, text)));
        var all = SentImport.fields(ImportMetadata.of(job.settings().given()), ImportMetadata.NOTHING);
        all.putAll(now);
        return all;
    }

    private static String faults(BrokenRule refused) {
        return refused.faults().isEmpty()
                ? "&fault=" + encoded(refused.slug())
                : refused.faults().stream()
                        .map(fault -> "&fault=" + encoded(fault.code()))
                        .collect(Collectors.joining());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void seeOther(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
