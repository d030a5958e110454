package nl.regiospiegel.figures.importing.staging.control;

import java.util.List;
import nl.regiospiegel.regions.rules.BrokenRule;

/** An import cannot be confirmed as it is. Nothing of it was stored. */
public final class CannotConfirm extends BrokenRule {

    private static final long serialVersionUID = 1L;

    private CannotConfirm(String slug, Kind kind, String detail) {
        super(slug, kind, detail, List.of());
    }

    static CannotConfirm unknown() {
        return new CannotConfirm(
                "nothing-staged", Kind.NOT_FOUND, "Van deze import is niets meer over om op te slaan.");
    }

    static CannotConfirm faulty(long errors) {
        return new CannotConfirm(
                "import-has-faults",
                Kind.CONFLICT,
                "In dit bestand %s. Het gaat er helemaal in of helemaal niet: verbeter het bestand en stuur het opnieuw."
                        .formatted(errors == 1 ? "staat één fout" : "staan " + errors + " fouten"));
    }

    static CannotConfirm storedSince() {
        return new CannotConfirm(
                "stored-since",
                Kind.CONFLICT,
                "Sinds de controle van dit bestand zijn er cijfers opgeslagen waarmee het vergeleken was. Er is niets opgeslagen; stuur het bestand opnieuw.");
    }

    static CannotConfirm lost() {
        return new CannotConfirm(
                "staging-lost",
                Kind.CONFLICT,
                "De database is na de controle van dit bestand onverwacht gestopt. Er is niets opgeslagen; stuur het bestand opnieuw.");
    }
}
