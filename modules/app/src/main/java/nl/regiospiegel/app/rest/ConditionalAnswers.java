package nl.regiospiegel.app.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;

/**
 * Gives every answer to GET an ETag made from its content, and answers 304 to who already has it. HEAD is answered as GET
 * without its body, so that its headers are the same.
 */
public class ConditionalAnswers extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        switch (request.getMethod()) {
            case "GET" -> answer(request, response, chain);
            case "HEAD" -> answer(asGet(request), response, chain);
            default -> chain.doFilter(request, response);
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var kept = new KeptAnswer(response);
        chain.doFilter(request, kept);
        var body = kept.body();
        if (response.getStatus() == HttpServletResponse.SC_OK) {
            var tag = ContentTag.of(response.getContentType(), body);
            response.setHeader("ETag", tag);
            if (isKnown(tag, request.getHeader("If-None-Match"))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        response.setContentLength(body.length);
        if (!(request instanceof HeadAsGet)) {
            response.getOutputStream().write(body);
        }
    }

    private static boolean isKnown(String tag, String known) {
        return known != null
                && Arrays.stream(known.split(","))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || weak(one).equals(tag));
    }

    private static String weak(String tag) {
        return tag.startsWith("W/") ? tag : "W/" + tag;
    }

    private static HttpServletRequest asGet(HttpServletRequest head) {
        return new HeadAsGet(head);
    }

    private static final class HeadAsGet extends HttpServletRequestWrapper {

        HeadAsGet(HttpServletRequest head) {
            super(head);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
