package nl.regiospiegel.identity.login.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import nl.regiospiegel.identity.account.control.Caller;
import nl.regiospiegel.regions.speaking.LoadedRegions;

/** Pages: the account is in the session. Every page asks for a login, except those that say how to get in. */
@ApplicationScoped
class PageWayIn {

    static final String LOGIN = "/identity/login";
    static final String HOME = "/regions/home";

    private static final Set<String> OPEN = Set.of(LOGIN, "/help", "/help/methods", "/help/refusals", "/accessibility");

    @Inject
    private LoadedRegions regions;

    /** The account of the session; nobody on the login page, so that another region may log in there. */
    Optional<Caller> callerOf(HttpServletRequest request, String path) {
        var session = request.getSession(false);
        if (session == null || withoutExtension(path).equals(LOGIN)) {
            return Optional.empty();
        }
        return Optional.ofNullable((Caller) session.getAttribute(Caller.ATTRIBUTE))
                .filter(caller -> regions.find(caller.region()).isPresent());
    }

    boolean asksLogin(HttpServletRequest request, String path, HttpMessageContext context) {
        return context.isProtected() || isPage(request) && !isOpen(withoutExtension(path));
    }

    static String loginFor(HttpServletRequest request, String path) {
        var wanted = request.getQueryString() == null ? path : path + "?" + request.getQueryString();
        return request.getMethod().equals("GET") && !path.equals("/")
                ? LOGIN + "?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8)
                : LOGIN;
    }

    private static boolean isPage(HttpServletRequest request) {
        return "faces".equals(request.getHttpServletMapping().getServletName());
    }

    private static boolean isOpen(String path) {
        return OPEN.contains(path) || path.startsWith("/errors/") || path.startsWith("/jakarta.faces.resource/");
    }

    private static String withoutExtension(String path) {
        return path.endsWith(".xhtml") ? path.substring(0, path.length() - ".xhtml".length()) : path;
    }
}
