package nl.regiospiegel.regions.register.control;

import java.util.List;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.BrokenRule;

/** No such region, as far as the speaking region may know: the same for one that does not exist and one not published. */
public final class UnknownRegion extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public UnknownRegion(String id, Language language) {
        super(
                "unknown-region",
                Kind.NOT_FOUND,
                language.choose("Er is geen regio met id \"%s\".", "There is no region with id \"%s\".")
                        .formatted(id),
                List.of());
    }
}
