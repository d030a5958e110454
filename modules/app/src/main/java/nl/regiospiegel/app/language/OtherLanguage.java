package nl.regiospiegel.app.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.regions.language.Language;

/** The same page in the other language: the link in the header of every page. */
@Named
@RequestScoped
public class OtherLanguage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Language language;

    /** Path and query of this page, with the other language asked for. */
    public String getAddress() {
        var other = "lang=" + language.choose("en", "nl");
        return "/" + path().replaceFirst("^/+", "") + "?"
                + Stream.concat(query(), Stream.of(other)).collect(Collectors.joining("&"));
    }

    private String path() {
        return original(RequestDispatcher.ERROR_REQUEST_URI)
                .or(() -> original(RequestDispatcher.FORWARD_REQUEST_URI))
                .orElseGet(request::getRequestURI);
    }

    private Optional<String> original(String attribute) {
        return Optional.ofNullable((String) request.getAttribute(attribute));
    }

    private Stream<String> query() {
        return Stream.ofNullable(request.getQueryString())
                .flatMap(query -> Stream.of(query.split("&", -1)))
                .filter(pair -> !pair.isEmpty() && !pair.startsWith("lang="));
    }
}
