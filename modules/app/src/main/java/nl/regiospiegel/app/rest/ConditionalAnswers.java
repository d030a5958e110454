package nl.regiospiegel.app.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.regiospiegel.regions.answers.AskedAgain;

/**
 * Gives every answer to GET an ETag made from its content, and answers 304 to who already has it. HEAD is answered as GET
 * without its body, so that its headers are the same. A resource that gives an ETag itself is left alone: its answer can be
 * too long to keep, and is sent as it is written.
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
        if (kept.isTagged()) {
            return;
        }
        var body = kept.body();
        if (response.getStatus() == HttpServletResponse.SC_OK) {
            var tag = ContentTag.of(response.getContentType(), body);
            response.setHeader("ETag", tag);
            if (AskedAgain.isKnown(tag, request.getHeader("If-None-Match"))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        response.setContentLength(body.length);
        if (!(request instanceof HeadAsGet)) {
            response.getOutputStream().write(body);
        }
    }

    private static HttpServletRequest asGet(HttpServletRequest head) {
        AskedAgain.forHeadersOnly(head);
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
