package nl.regiospiegel.app.rest;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.regiospiegel.regions.answers.AskedAgain;

/**
 * Gives every answer to GET an ETag made from its content, and answers 304 to who already has it. HEAD is answered as GET
 * without its body, so that its headers are the same. A resource that gives an ETag itself is left alone: its answer can be
 * too long to keep, and is sent as it is written. A comparison that was answered before, and of which nothing changed, is not
 * made again.
 */
public class ConditionalAnswers extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient GivenAnswers given;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        switch (request.getMethod()) {
            case "GET" -> answer(request, response, chain);
            case "HEAD" -> answer(asGet(request), response, chain);
            default -> chain.doFilter(request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var question = given.question(request);
        var before = question.flatMap(given::find);
        if (before.isPresent()) {
            before.get().giveAgain(response);
            send(before.get(), request, response);
            return;
        }
        var sight = question.map(given::sight);
        var had = List.copyOf(response.getHeaderNames());
        var kept = new KeptAnswer(response);
        chain.doFilter(request, kept);
        if (kept.isTagged()) {
            return;
        }
        if (response.getStatus() == HttpServletResponse.SC_OK) {
            var answer = GivenAnswer.of(response, had, kept.body());
            question.ifPresent(asked -> given.keep(asked, sight.orElseThrow(), answer));
            send(answer, request, response);
        } else {
            sendBody(kept.body(), request, response);
        }
    }

    private static void send(GivenAnswer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("ETag", answer.tag());
        if (AskedAgain.isKnown(answer.tag(), request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            sendBody(answer.body(), request, response);
        }
    }

    private static void sendBody(byte[] body, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
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
