package nl.regiospiegel.app.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.regiospiegel.regions.answers.BrokenOff;

/**
 * Cuts the connection of an answer that broke off. Left to itself the server would send the chunk that ends an answer, and
 * every reader would take half a table for a whole one.
 */
public class NeatEndsOnly extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } finally {
            if (BrokenOff.isMarked(request)) {
                ServerConnection.cut(request);
            }
        }
    }
}
