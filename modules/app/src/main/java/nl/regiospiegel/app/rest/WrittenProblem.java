package nl.regiospiegel.app.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.regiospiegel.app.problems.Problem;
import nl.regiospiegel.app.problems.Problems;

/** Writes a problem where the API's own mappers do not reach. */
@ApplicationScoped
public class WrittenProblem {

    @Inject
    private Problems problems;

    @Inject
    private JsonShapes shapes;

    public void write(int status, HttpServletResponse response) throws IOException {
        var problem = shapes.getContext(Problem.class).toJson(problems.of(status));
        response.setStatus(status);
        response.setContentType(Problems.TYPE);
        response.getOutputStream().write(problem.getBytes(StandardCharsets.UTF_8));
    }
}
