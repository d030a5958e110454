package nl.regiospiegel.app.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Refuses changes that another site makes a visitor's browser send. Outside {@code /api} only, since a token is never sent
 * by itself. A stateless page would otherwise accept any post.
 */
public class OriginCheck extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SAFE.contains(request.getMethod()) || SecurityHeaders.isApi(request.getRequestURI()) || isOwn(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isOwn(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OWN_SITES.contains(site);
        }
        var origin = request.getHeader("Origin");
        return origin == null || isAddressOf(request, origin);
    }

    /** Host and port only: behind a proxy that ends TLS the scheme differs, the host it passes on does not. */
    private static boolean isAddressOf(HttpServletRequest request, String origin) {
        try {
            var authority = URI.create(origin).getAuthority();
            return authority != null && authority.equalsIgnoreCase(request.getHeader("Host"));
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }
}
