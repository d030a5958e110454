package nl.regiospiegel.figures.indicator.control;

import java.util.List;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.BrokenRule;

/** No indicator in the catalogue has this code, letter for letter. */
public final class UnknownIndicator extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public UnknownIndicator(String code, Language language) {
        super(
                "unknown-indicator",
                Kind.NOT_FOUND,
                language.choose(
                                "Er is geen indicator met de code \"%s\". Let op hoofdletters; alle codes staan op /indicators.",
                                "There is no indicator with the code \"%s\". Mind the capitals; all codes are at /indicators.")
                        .formatted(code),
                List.of());
    }
}
