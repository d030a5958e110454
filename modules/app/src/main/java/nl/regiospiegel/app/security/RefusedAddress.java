package nl.regiospiegel.app.security;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.regiospiegel.app.rest.WrittenProblem;

/** Answers a refused address: a problem to who asked the API, a page to everybody else. The error page of 400. */
@WebServlet(RefusedAddress.ADDRESS)
public class RefusedAddress extends HttpServlet {

    static final String ADDRESS = "/errors/refused-address";

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/errors/bad-address.xhtml";

    @Inject
    private transient WrittenProblem problems;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var asked = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        // no filter ran before it
        SecurityHeaders.set(response, asked == null ? ADDRESS : asked);
        response.setHeader("Cache-Control", "no-store");
        if (asked != null && SecurityHeaders.isApi(asked)) {
            problems.write(HttpServletResponse.SC_BAD_REQUEST, response);
        } else {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            request.getRequestDispatcher(PAGE).forward(request, response);
        }
    }
}
