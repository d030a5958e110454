package nl.regiospiegel.app.rest;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.regiospiegel.app.problems.Problem;
import nl.regiospiegel.app.problems.Problems;

/** Answers 404 for every address under {@code /api} outside the version that exists. */
@WebServlet("/api/*")
public class BesideTheApi extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Problems problems;

    @Inject
    private transient JsonShapes shapes;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var problem = shapes.getContext(Problem.class).toJson(problems.of(404));
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setContentType(Problems.TYPE);
        response.getOutputStream().write(problem.getBytes(StandardCharsets.UTF_8));
    }
}
