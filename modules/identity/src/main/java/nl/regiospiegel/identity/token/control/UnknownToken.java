package nl.regiospiegel.identity.token.control;

import java.util.List;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.BrokenRule;

/** The speaking region has no named token with this id. */
public final class UnknownToken extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public UnknownToken(String id, Language language) {
        super(
                "unknown-named-access-token",
                Kind.NOT_FOUND,
                language.choose("Er is geen toegangssleutel met id \"%s\".", "There is no access token with id \"%s\".")
                        .formatted(id),
                List.of());
    }
}
