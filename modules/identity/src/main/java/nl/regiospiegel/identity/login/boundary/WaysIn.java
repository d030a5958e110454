package nl.regiospiegel.identity.login.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.regiospiegel.identity.account.control.Caller;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** The one authentication mechanism: a token under {@code /api}, a session everywhere else, never the other way round. */
@ApplicationScoped
public class WaysIn implements HttpAuthenticationMechanism {

    @Inject
    private ApiWayIn api;

    @Inject
    private PageWayIn pages;

    @Inject
    private SpeakingRegion speaking;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (!PlainAddress.isPlain(path)) {
            return nobody(response, context);
        }
        var inApi = path.equals("/api") || path.startsWith("/api/");
        var caller = inApi ? api.callerOf(request, path) : pages.callerOf(request, path);
        if (caller.isPresent()) {
            return welcome(caller.get(), request, context);
        }
        return !inApi && pages.asksLogin(request, path, context)
                ? context.redirect(PageWayIn.loginFor(request, path))
                : context.doNothing();
    }

    /** Runs before every filter, so the filter that refuses crooked addresses is too late for a protected page. */
    private static AuthenticationStatus nobody(HttpServletResponse response, HttpMessageContext context) {
        if (!context.isProtected()) {
            return context.doNothing();
        }
        try {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private AuthenticationStatus welcome(Caller caller, HttpServletRequest request, HttpMessageContext context) {
        request.setAttribute(Caller.ATTRIBUTE, caller);
        speaking.speakAs(caller.region());
        return context.notifyContainerAboutLogin(caller, caller.roles());
    }
}
