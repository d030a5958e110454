package nl.regiospiegel.figures.area.classification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.regiospiegel.figures.importing.job.control.ImportLimits;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.BrokenRule;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** Areas are shared by all regions, so only regions that may import what is shared may take a table of them. */
@ApplicationScoped
class MayTakeTables {

    /** The speaking region may not change what all regions share. */
    static final class SharedByAll extends BrokenRule {

        private static final long serialVersionUID = 1L;

        SharedByAll(String detail) {
            super("shared-by-all", Kind.FORBIDDEN, detail, List.of());
        }
    }

    @Inject
    private ImportLimits limits;

    @Inject
    private SpeakingRegion speaking;

    @Inject
    private Language language;

    boolean allowed() {
        return speaking.region().filter(limits::mayImportNational).isPresent();
    }

    void check() {
        if (!allowed()) {
            throw new SharedByAll(language.choose(
                    "De gebieden gelden voor alle regio's. Uw regio mag ze niet wijzigen; vraag de beheerder van Regiospiegel.",
                    "All regions share the areas. Your region may not change them; ask the operator of Regiospiegel."));
        }
    }
}
