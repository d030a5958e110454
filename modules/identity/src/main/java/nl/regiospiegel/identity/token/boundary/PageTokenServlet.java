package nl.regiospiegel.identity.token.boundary;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.regiospiegel.identity.account.control.Caller;
import nl.regiospiegel.identity.token.control.AccessTokens;
import nl.regiospiegel.identity.token.entity.TokenKind;

/** Hands the charts of a page a token that reads for ten minutes. Outside {@code /api}, since it listens to the session. */
@WebServlet("/identity/page-token")
public class PageTokenServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AccessTokens tokens;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getAttribute(Caller.ATTRIBUTE) instanceof Caller caller) {
            var issued = tokens.issue(caller, TokenKind.PAGE);
            var json = Json.createObjectBuilder()
                    .add("token", issued.text().text())
                    .add("expiresAt", issued.expiresAt().toString())
                    .build();
            answer(response, HttpServletResponse.SC_OK, "application/json", json.toString());
        } else {
            answer(response, HttpServletResponse.SC_UNAUTHORIZED, "application/problem+json", NOT_LOGGED_IN);
        }
    }

    private static final String NOT_LOGGED_IN = Json.createObjectBuilder()
            .add("type", "/problems/unauthorized")
            .add("title", "Niet ingelogd")
            .add("status", 401)
            .add("detail", "Log opnieuw in op de website.")
            .build()
            .toString();

    private static void answer(HttpServletResponse response, int status, String type, String body) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
