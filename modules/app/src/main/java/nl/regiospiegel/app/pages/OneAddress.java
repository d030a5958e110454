package nl.regiospiegel.app.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A page has one address, without extension: {@code /help.xhtml} leads to {@code /help}, {@code /} to the region's home. */
public class OneAddress extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String EXTENSION = ".xhtml";
    private static final String HOME = "/regions/home";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI();
        var reading = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (reading && path.equals("/")) {
            redirect(response, HttpServletResponse.SC_FOUND, HOME);
        } else if (reading && path.endsWith(EXTENSION) && !path.startsWith("/jakarta.faces.resource/")) {
            redirect(response, HttpServletResponse.SC_MOVED_PERMANENTLY, withoutExtension(request));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static String withoutExtension(HttpServletRequest request) {
        var path = request.getRequestURI();
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        // one slash at the start, lest //elsewhere.example becomes another site
        var address = path.substring(0, path.length() - EXTENSION.length()).replaceFirst("^/+", "/");
        return address + query;
    }

    private static void redirect(HttpServletResponse response, int status, String address) {
        response.setStatus(status);
        response.setHeader("Location", address);
    }
}
