package nl.regiospiegel.app.language;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiospiegel.regions.language.Language;

/** Chooses the language before anything is answered, and remembers the reader's choice. */
@WebFilter("/*")
public class LanguageOfRequest extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String COOKIE = "language";
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    @Inject
    private transient Language language;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getRequestURI().startsWith("/api/")) {
            response.addHeader("Vary", "Accept-Language");
            accepted(request).ifPresent(language::speak);
        } else {
            asked(request).ifPresent(tag -> remember(tag, request, response));
            asked(request)
                    .or(() -> remembered(request))
                    .map(Locale::forLanguageTag)
                    .ifPresent(language::speak);
        }
        chain.doFilter(request, response);
    }

    private static Optional<Locale> accepted(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) return Optional.empty();
        return Collections.list(request.getLocales()).stream()
                .filter(locale -> spoken(locale.getLanguage()))
                .findFirst();
    }

    /** Read from the query string, so that the body of a POST stays unread. */
    private static Optional<String> asked(HttpServletRequest request) {
        return Stream.ofNullable(request.getQueryString())
                .flatMap(query -> Stream.of(query.split("&", -1)))
                .filter(pair -> pair.startsWith("lang="))
                .map(pair -> pair.substring("lang=".length()))
                .filter(LanguageOfRequest::spoken)
                .findFirst();
    }

    private static Optional<String> remembered(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(LanguageOfRequest::spoken)
                .findFirst();
    }

    private static boolean spoken(String tag) {
        return tag.equals("nl") || tag.equals("en");
    }

    /** Written by hand: the server's cookie would carry SameSite twice or not at all, depending on its settings. */
    private static void remember(String tag, HttpServletRequest request, HttpServletResponse response) {
        var secure = request.isSecure() ? "; Secure" : "";
        var cookie = COOKIE + "=" + tag + "; Path=/; Max-Age=" + A_YEAR + "; HttpOnly; SameSite=Lax" + secure;
        response.addHeader("Set-Cookie", cookie);
    }
}
