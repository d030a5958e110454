package nl.regiospiegel.figures.suppression.control;

import jakarta.enterprise.context.ApplicationScoped;
import nl.regiospiegel.figures.suppression.entity.KnownOutside;
import nl.regiospiegel.figures.suppression.entity.PublicationSet;
import nl.regiospiegel.figures.suppression.entity.SuppressedSet;
import nl.regiospiegel.figures.suppression.entity.SuppressionRule;

/**
 * Hides what must not be published. The one place where that is decided: pages, API and exports show what comes out of here.
 * The same input always gives the same output.
 */
@ApplicationScoped
public class Suppression {

    public SuppressedSet apply(PublicationSet set, KnownOutside known, SuppressionRule rule) {
        var outsider = new PicturingOutsider(known, rule).seeing(set);
        new HidingSmallCounts(rule).in(outsider);
        var protecting = new ProtectingCounts(outsider);
        protecting.protect();
        return new ShowingCells(rule).show(set, outsider, protecting.unprotected());
    }
}
