package nl.regiospiegel.figures.publishing.entity;

/**
 * From which count on a region shows numbers to others.
 *
 * @param threshold counts from 1 up to one less are hidden
 * @param rounding counts are rounded to a multiple of this: 1 (not) or 5
 */
public record SuppressionRule(int threshold, int rounding) {

    public static final int LOWEST = 5;
    public static final int HIGHEST = 1000;
    public static final int NOT_ROUNDED = 1;
    public static final int ROUNDED = 5;
    public static final SuppressionRule DEFAULT = new SuppressionRule(10, NOT_ROUNDED);

    public SuppressionRule {
        if (threshold < LOWEST || threshold > HIGHEST || (rounding != NOT_ROUNDED && rounding != ROUNDED)) {
            throw new IllegalArgumentException("threshold " + threshold + ", rounding " + rounding);
        }
    }
}
