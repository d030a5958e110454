package nl.regiospiegel.identity.token.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.regiospiegel.identity.account.control.Caller;
import nl.regiospiegel.identity.token.control.NamedTokens;
import nl.regiospiegel.identity.token.control.UnknownToken;

/** Revokes a named token from its page; the WAR lets administrators in only. */
@WebServlet("/identity/token-revocation")
public class RevocationServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient NamedTokens tokens;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            tokens.revoke((Caller) request.getAttribute(Caller.ATTRIBUTE), request.getParameter("id"));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/identity/tokens");
        } catch (UnknownToken unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
