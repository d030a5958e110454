package nl.regiospiegel.figures.suppression.entity;

/** Why a cell is hidden. For the region's own eyes: told outside, it would say which counts are small. */
public enum HidingReason {
    /** One of its counts is small. */
    PRIMARY,
    /** All but a few: denominator minus numerator is small. */
    COMPLEMENT,
    /** It is made with a count that is small and stands in another cell. */
    COMPUTED,
    /** Its counts are not small; with them, a small one elsewhere could be calculated. */
    SECONDARY
}
