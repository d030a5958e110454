package nl.regiospiegel.identity.login.control;

import java.util.List;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.BrokenRule;

/** What came in the {@code Authorization} header opens nothing. */
public final class InvalidToken extends BrokenRule {

    private static final long serialVersionUID = 1L;

    private InvalidToken(String slug, Kind kind, String detail) {
        super(slug, kind, detail, List.of());
    }

    /** Unknown, expired or revoked: the same to who asks. */
    public static InvalidToken unknown(Language language) {
        return new InvalidToken(
                "invalid-token",
                Kind.UNAUTHENTICATED,
                language.choose(
                        "Deze toegangssleutel is onbekend, verlopen of ingetrokken. Vraag een nieuwe met POST /api/v1/access-tokens.",
                        "This token is unknown, expired or revoked. Ask for a new one with POST /api/v1/access-tokens."));
    }

    /** Another way in than this address knows. */
    public static InvalidToken wrongScheme(Language language, boolean passwordAsked) {
        return new InvalidToken(
                "wrong-authentication",
                Kind.UNAUTHENTICATED,
                passwordAsked
                        ? language.choose(
                                "Log hier in met naam en wachtwoord (HTTP Basic).",
                                "Log in here with name and password (HTTP Basic).")
                        : language.choose(
                                "Gebruik hier een toegangssleutel (Authorization: Bearer).",
                                "Use a token here (Authorization: Bearer)."));
    }

    /** A reading token was used to change something. */
    public static InvalidToken readOnly(Language language) {
        return new InvalidToken(
                "read-only-token",
                Kind.FORBIDDEN,
                language.choose(
                        "Met deze toegangssleutel kunt u alleen lezen.", "This token may only be used to read."));
    }
}
