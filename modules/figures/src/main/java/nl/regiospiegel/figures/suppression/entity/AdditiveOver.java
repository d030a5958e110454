package nl.regiospiegel.figures.suppression.entity;

import nl.regiospiegel.figures.indicator.entity.Additivity;

/**
 * Over what the parts make the total. Where they do not, because one person can be counted in two parts, a part is still
 * never more than the total.
 *
 * @param areas over the municipalities of a region
 * @param breakdowns over the parts of a breakdown
 */
public record AdditiveOver(boolean areas, boolean breakdowns) {

    public static final AdditiveOver EVERYTHING = new AdditiveOver(true, true);

    /** What the catalogue says of an indicator. */
    public static AdditiveOver of(Additivity additivity) {
        return new AdditiveOver(additivity.overAreas(), additivity.overBreakdowns());
    }

    public boolean over(Dimension dimension) {
        return dimension == Dimension.AREA ? areas : breakdowns;
    }
}
