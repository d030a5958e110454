package nl.regiospiegel.figures.loading.control;

import java.util.List;
import nl.regiospiegel.regions.rules.BrokenRule;

/** Figures that were stored before came with other content. Nothing is overwritten: a correction is a new data set. */
public final class ChangedDataSet extends BrokenRule {

    private static final long serialVersionUID = 1L;

    public ChangedDataSet(String id) {
        super(
                "changed-data-set",
                Kind.CONFLICT,
                "De gegevensset \"%s\" is al eerder ingelezen, met een andere inhoud. Geef de verbeterde cijfers een nieuw id en een nieuwe stand."
                        .formatted(id),
                List.of());
    }
}
