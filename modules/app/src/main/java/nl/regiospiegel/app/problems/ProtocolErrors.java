package nl.regiospiegel.app.problems;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.regiospiegel.identity.login.boundary.Refusal;

/** What the server itself refuses (unknown path, method, media type, no login) as problems. */
@Provider
public class ProtocolErrors implements ExceptionMapper<WebApplicationException> {

    private static final String BASIC = "Basic realm=\"Regiospiegel\", charset=\"UTF-8\"";
    private static final String BEARER = "Bearer realm=\"Regiospiegel\"";

    @Inject
    private Problems problems;

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(WebApplicationException error) {
        var status = status(error);
        var asksLogin = status == 401 || status == 403;
        var answer = asksLogin && Refusal.of(request).isPresent()
                ? problems.answer(Refusal.of(request).get())
                : problems.answer(problems.of(status));
        var allowed = error.getResponse().getHeaderString(HttpHeaders.ALLOW);
        if (allowed != null) {
            answer.header(HttpHeaders.ALLOW, allowed);
        }
        var made = answer.build();
        return made.getStatus() == 401
                ? Response.fromResponse(made)
                        .header(HttpHeaders.WWW_AUTHENTICATE, wayIn())
                        .build()
                : made;
    }

    /** A query parameter of the wrong type is no unknown address, as the server has it, but invalid input. */
    private static int status(WebApplicationException error) {
        return error.getClass().getSimpleName().equals("QueryParamException")
                ? 400
                : error.getResponse().getStatus();
    }

    private String wayIn() {
        return request.getMethod().equals("POST") && request.getRequestURI().endsWith("/v1/access-tokens")
                ? BASIC
                : BEARER;
    }
}
