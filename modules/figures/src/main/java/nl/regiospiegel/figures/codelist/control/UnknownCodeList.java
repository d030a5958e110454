package nl.regiospiegel.figures.codelist.control;

import java.util.List;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.BrokenRule;

/** The product knows no code list with this id, letter for letter. */
public final class UnknownCodeList extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public UnknownCodeList(String id, Language language) {
        super(
                "unknown-code-list",
                Kind.NOT_FOUND,
                language.choose(
                                "Er is geen codelijst met de id \"%s\". Let op hoofdletters; alle ids staan op /code-lists.",
                                "There is no code list with the id \"%s\". Mind the capitals; all ids are at /code-lists.")
                        .formatted(id),
                List.of());
    }
}
