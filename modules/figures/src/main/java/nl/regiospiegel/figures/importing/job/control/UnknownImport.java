package nl.regiospiegel.figures.importing.job.control;

import java.util.List;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.BrokenRule;
import nl.regiospiegel.regions.rules.Fault;

/** The region has no import with this id. */
public final class UnknownImport extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public UnknownImport(String id, Language language) {
        super(
                "unknown-import",
                Kind.NOT_FOUND,
                language.choose("Deze inleesopdracht bestaat niet.", "This import does not exist."),
                List.of(Fault.inPath(
                        "id",
                        "unknown-import",
                        language.choose(
                                        "Uw regio heeft geen inleesopdracht \"%s\".",
                                        "Your region has no import \"%s\".")
                                .formatted(id))));
    }
}
