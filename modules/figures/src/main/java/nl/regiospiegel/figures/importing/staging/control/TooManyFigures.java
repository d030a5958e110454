package nl.regiospiegel.figures.importing.staging.control;

import java.util.List;
import nl.regiospiegel.regions.rules.BrokenRule;

/** A file holds more figures than one import may bring in. */
public final class TooManyFigures extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public TooManyFigures(long most) {
        super(
                "too-many-figures",
                Kind.INVALID,
                "Dit bestand heeft meer dan %d cijfers. Verdeel het over meer bestanden, of vraag de beheerder de grens te verhogen."
                        .formatted(most),
                List.of());
    }
}
