package nl.regiospiegel.figures.publishing.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.regions.rules.BrokenRule;
import nl.regiospiegel.regions.rules.Fault;

/** Takes the steps that the pages of publications offer, and goes back to the page. */
@WebServlet("/figures/publication-steps")
public class PublicationStepsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> ROLES = Map.of(
            "submit", "editor",
            "approve", "approver",
            "return", "approver",
            "withdraw", "approver",
            "rule", "administrator");

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
        var page = page(request.getParameter("id"));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", page + (page.contains("?") ? "&" : "?") + taken(step, request));
    }

    private static String page(String id) {
        return id == null
                ? "/figures/publications"
                : "/figures/publication?id=" + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    private String taken(String step, HttpServletRequest request) {
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
