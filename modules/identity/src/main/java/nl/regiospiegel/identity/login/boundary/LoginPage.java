package nl.regiospiegel.identity.login.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import nl.regiospiegel.identity.account.control.Caller;
import nl.regiospiegel.identity.login.control.LoggingIn;
import nl.regiospiegel.identity.login.control.TooManyFailures;
import nl.regiospiegel.identity.login.control.WrongPassword;

/** The login page: checks name and password, then goes on in a new session to the page that was asked for. */
@Named("login")
@RequestScoped
public class LoginPage {

    @Inject
    private LoggingIn logins;

    @Inject
    private ExternalContext external;

    @Inject
    private HttpServletRequest request;

    private String name;
    private String password;
    private String next;
    private String problem;
    private long waitMinutes;

    public void logIn() throws IOException {
        if (name == null || password == null) {
            problem = "incomplete";
            return;
        }
        try {
            begin(logins.logIn(name, password));
        } catch (WrongPassword wrong) {
            problem = wrong.slug();
        } catch (TooManyFailures tooMany) {
            problem = tooMany.slug();
            external.setResponseStatus(429);
            external.setResponseHeader(
                    "Retry-After", Long.toString(tooMany.patience().toSeconds()));
            waitMinutes = tooMany.patience().toSeconds() / 60 + 1;
        }
    }

    private void begin(Caller caller) throws IOException {
        var before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        request.getSession(true).setAttribute(Caller.ATTRIBUTE, caller);
        external.redirect(OwnAddress.orElse(next, PageWayIn.HOME));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Never handed back to the page. */
    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    /** Key of the text that says what went wrong, {@code null} when nothing did. */
    public String getProblem() {
        return problem;
    }

    public long getWaitMinutes() {
        return waitMinutes;
    }
}
