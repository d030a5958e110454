package nl.regiospiegel.identity.login.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
        var inApi = path.equals("/api") || path.startsWith("/api/");
        var caller = inApi ? api.callerOf(request, path) : pages.callerOf(request, path);
        if (caller.isPresent()) {
            return welcome(caller.get(), request, context);
        }
        return !inApi && pages.asksLogin(request, path, context)
                ? context.redirect(PageWayIn.loginFor(request, path))
                : context.doNothing();
    }

    private AuthenticationStatus welcome(Caller caller, HttpServletRequest request, HttpMessageContext context) {
        request.setAttribute(Caller.ATTRIBUTE, caller);
        speaking.speakAs(caller.region());
        return context.notifyContainerAboutLogin(caller, caller.roles());
    }
}
