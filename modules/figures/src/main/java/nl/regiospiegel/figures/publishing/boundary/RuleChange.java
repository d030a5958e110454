package nl.regiospiegel.figures.publishing.boundary;

import java.util.List;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.BrokenRule;

/** The rule for small numbers was changed without looking at it, or by somebody else in between. */
public final class RuleChange extends BrokenRule {

    private static final long serialVersionUID = 1L;

    private RuleChange(String slug, Kind kind, String detail) {
        super(slug, kind, detail, List.of());
    }

    static RuleChange unconditional(Language language) {
        return new RuleChange(
                "precondition-required",
                Kind.UNCONDITIONAL,
                language.choose(
                        "Stuur in If-Match de ETag van de regel die u verandert.",
                        "Send the ETag of the rule you change in If-Match."));
    }

    static RuleChange stale(Language language) {
        return new RuleChange(
                "precondition-failed",
                Kind.STALE,
                language.choose(
                        "Iemand anders heeft de regel intussen veranderd. Bekijk hem opnieuw.",
                        "Somebody else changed the rule in the meantime. Look at it again."));
    }
}
