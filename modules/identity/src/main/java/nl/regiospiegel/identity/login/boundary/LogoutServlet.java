package nl.regiospiegel.identity.login.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.regiospiegel.identity.account.control.Caller;
import nl.regiospiegel.identity.login.control.LoggingIn;

/** Ends the session, by POST only. */
@WebServlet("/identity/logout")
public class LogoutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LoggingIn logins;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var session = request.getSession(false);
        if (session != null) {
            if (session.getAttribute(Caller.ATTRIBUTE) instanceof Caller caller) {
                logins.logOut(caller);
            }
            session.invalidate();
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", PageWayIn.LOGIN + "?loggedOut=true");
    }
}
