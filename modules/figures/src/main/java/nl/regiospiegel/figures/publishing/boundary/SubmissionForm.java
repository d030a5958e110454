package nl.regiospiegel.figures.publishing.boundary;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.figures.publishing.boundary.NewPublications.NewSet;

/** What the forms on the pages say about what to publish, and the address that says the same. */
final class SubmissionForm {

    private static final String NAMED = "named";

    private SubmissionForm() {}

    static NewPublications read(HttpServletRequest request) {
        var wasPublic = request.getParameter("history") != null;
        var visibility = request.getParameter("visibility");
        return new NewPublications(
                values(request, "set").map(SubmissionForm::set).toList(),
                visibility,
                NAMED.equals(visibility) ? values(request, "region").toList() : List.of(),
                wasPublic ? request.getParameter("publishedOn") : null,
                wasPublic ? request.getParameter("publishedWhere") : null,
                request.getParameter("comment"));
    }

    private static Stream<String> values(HttpServletRequest request, String name) {
        var values = request.getParameterValues(name);
        return values == null ? Stream.empty() : Stream.of(values);
    }

    private static NewSet set(String value) {
        var parts = value.split(" ", 2);
        return new NewSet(parts[0], parts.length == 2 ? parts[1] : null);
    }

    /** A set as the forms send it. */
    static String value(NewSet set) {
        return set.period() == null ? set.indicator() : set.indicator() + " " + set.period();
    }

    /** The same as parameters of an address, without the comment: that is for one colleague only. */
    static String query(NewPublications wanted) {
        var history = wanted.publishedOn() == null && wanted.publishedWhere() == null ? null : "yes";
        return Stream.of(
                        wanted.sets().stream().map(set -> parameter("set", value(set))),
                        Stream.of(parameter("visibility", wanted.visibility())),
                        wanted.regions().stream().map(region -> parameter("region", region)),
                        Stream.of(parameter("history", history)),
                        Stream.of(parameter("publishedOn", wanted.publishedOn())),
                        Stream.of(parameter("publishedWhere", wanted.publishedWhere())))
                .flatMap(parameters -> parameters)
                .filter(parameter -> !parameter.isEmpty())
                .collect(Collectors.joining("&"));
    }

    private static String parameter(String name, String value) {
        return value == null || value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, UTF_8);
    }
}
