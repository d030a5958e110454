package nl.regiospiegel.identity.login.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.regiospiegel.identity.account.control.Caller;
import nl.regiospiegel.identity.login.control.InvalidToken;
import nl.regiospiegel.identity.login.control.LoggingIn;
import nl.regiospiegel.identity.token.control.AccessTokens;
import nl.regiospiegel.identity.token.entity.TokenText;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.BrokenRule;
import nl.regiospiegel.regions.speaking.LoadedRegions;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/**
 * The API: name and password at {@code POST /access-tokens}, a bearer token everywhere else. A refusal is left in the
 * request; the mapper of problems tells it, when the address asks for a login at all.
 */
@ApplicationScoped
class ApiWayIn {

    private static final String TOKENS = "/api/v1/access-tokens";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    private LoggingIn logins;

    @Inject
    private AccessTokens tokens;

    @Inject
    private LoadedRegions regions;

    @Inject
    private SpeakingRegion speaking;

    @Inject
    private Language language;

    Optional<Caller> callerOf(HttpServletRequest request, String path) {
        // the server asks again when a resource demands a role; the answer of the first time stands
        if (request.getAttribute(Refusal.ATTRIBUTE) != null) {
            return Optional.empty();
        }
        if (request.getAttribute(Caller.ATTRIBUTE) instanceof Caller known) {
            return Optional.of(known);
        }
        var header = request.getHeader("Authorization");
        if (header == null) {
            return Optional.empty();
        }
        // earlier than the filter that chooses the language of every request
        language.speak(request.getHeader("Accept-Language") == null ? Language.DUTCH : request.getLocale());
        try {
            return Optional.of(enter(request, path, header.strip()));
        } catch (BrokenRule refusal) {
            request.setAttribute(Refusal.ATTRIBUTE, refusal);
            return Optional.empty();
        }
    }

    private Caller enter(HttpServletRequest request, String path, String header) {
        var byPassword = path.equals(TOKENS) && request.getMethod().equals("POST");
        var space = header.indexOf(' ');
        var scheme = header.substring(0, Math.max(space, 0)).toLowerCase(Locale.ROOT);
        var value = header.substring(space + 1).strip();
        if (!scheme.equals(byPassword ? "basic" : "bearer")) {
            throw InvalidToken.wrongScheme(language, byPassword);
        }
        return byPassword ? byPassword(value) : byToken(request, value);
    }

    private Caller byPassword(String value) {
        var login = BasicLogin.parse(value).orElseThrow(() -> InvalidToken.wrongScheme(language, true));
        return logins.logIn(login.name(), login.password());
    }

    private Caller byToken(HttpServletRequest request, String value) {
        var caller = TokenText.parse(value)
                .filter(token -> regions.find(token.region()).isPresent())
                .flatMap(token -> speaking.during(token.region(), () -> tokens.callerOf(token)))
                .orElseThrow(() -> InvalidToken.unknown(language));
        if (caller.readOnly() && !SAFE.contains(request.getMethod())) {
            throw InvalidToken.readOnly(language);
        }
        return caller;
    }
}
