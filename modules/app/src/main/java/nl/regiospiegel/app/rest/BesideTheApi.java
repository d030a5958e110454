package nl.regiospiegel.app.rest;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers 404 for every address under {@code /api} outside the version that exists. */
@WebServlet("/api/*")
public class BesideTheApi extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient WrittenProblem problems;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(HttpServletResponse.SC_NOT_FOUND, response);
    }
}
