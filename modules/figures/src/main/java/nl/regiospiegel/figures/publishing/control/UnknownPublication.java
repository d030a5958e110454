package nl.regiospiegel.figures.publishing.control;

import java.util.List;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.BrokenRule;

/** There is no publication with this id that the region may know. */
public final class UnknownPublication extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public UnknownPublication(String id, Language language) {
        super(
                "unknown-publication",
                Kind.NOT_FOUND,
                language.choose(
                                "Er is geen publicatie met id \"%s\" die u mag zien.",
                                "There is no publication with id \"%s\" that you may see.")
                        .formatted(id),
                List.of());
    }
}
