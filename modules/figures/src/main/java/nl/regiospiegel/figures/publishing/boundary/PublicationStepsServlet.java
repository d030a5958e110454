package nl.regiospiegel.figures.publishing.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.regions.rules.BrokenRule;
import nl.regiospiegel.regions.rules.Fault;

/** Takes the steps that the pages of publications offer, and goes back to the page. */
@WebServlet("/figures/publication-steps")
public class PublicationStepsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String PREVIEW = "preview";
    /** Servers refuse much longer ones. */
    private static final int LONGEST_ADDRESS = 6000;

    private static final Set<String> DECISIONS = Set.of("approve", "return");
    private static final Map<String, String> ROLES = Map.of(
            "submit",
            "editor",
            PREVIEW,
            "editor",
            "approve",
            "approver",
            "return",
            "approver",
            "withdraw",
            "approver",
            "rule",
            "administrator");

    @Inject
    private transient TakingSteps steps;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var step = String.valueOf(request.getParameter("step"));
        var role = ROLES.get(step);
        if (role == null || !request.isUserInRole(role)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", step.equals(PREVIEW) ? previewed(request) : back(step, request));
    }

    private String back(String step, HttpServletRequest request) {
        var page = page(request.getParameter("id"));
        return page + (page.contains("?") ? "&" : "?") + taken(step, request);
    }

    /** Nothing is done: the form becomes an address, which can be kept and followed again. */
    private static String previewed(HttpServletRequest request) {
        var wanted = SubmissionForm.read(request);
        if (wanted.sets().isEmpty()) {
            return page(null) + "?problem=nothing-chosen";
        }
        var address = PublicationPreviewPage.ADDRESS + "?" + SubmissionForm.query(wanted);
        return wanted.sets().size() > PublicationPreviewPage.MOST_SETS || address.length() > LONGEST_ADDRESS
                ? page(null) + "?problem=preview-too-large"
                : address;
    }

    private static String page(String id) {
        return id == null
                ? "/figures/publications"
                : "/figures/publication?id=" + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    private String taken(String step, HttpServletRequest request) {
        return request.getParameter("many") == null ? one(step, request) : many(step, request);
    }

    private String many(String step, HttpServletRequest request) {
        var chosen = request.getParameterValues("chosen");
        if (chosen == null || !DECISIONS.contains(step)) {
            return "problem=nothing-chosen";
        }
        var problems = new LinkedHashSet<String>();
        var done = 0;
        for (var id : chosen) {
            try {
                steps.decide(id, step, request);
                done++;
            } catch (BrokenRule broken) {
                codes(broken).forEach(problems::add);
            }
        }
        var outcome = problems.stream().map(code -> "problem=" + code);
        var counted = Stream.of("done=" + step + "&number=" + done).limit(done);
        return Stream.concat(counted, outcome).collect(Collectors.joining("&"));
    }

    private String one(String step, HttpServletRequest request) {
        try {
            steps.take(step, request);
            return "done=" + step;
        } catch (BrokenRule broken) {
            return codes(broken).map(code -> "problem=" + code).collect(Collectors.joining("&"));
        }
    }

    private static Stream<String> codes(BrokenRule broken) {
        List<String> codes =
                broken.faults().stream().map(Fault::code).distinct().toList();
        return codes.isEmpty() ? Stream.of(broken.slug()) : codes.stream();
    }
}
