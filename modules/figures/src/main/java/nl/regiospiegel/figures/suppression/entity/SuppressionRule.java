package nl.regiospiegel.figures.suppression.entity;

/**
 * What a region hides.
 *
 * @param threshold counts from 1 up to, not including, this number are hidden; at least {@value #FLOOR}
 * @param rounding whether what is shown is rounded to the nearest 5
 */
public record SuppressionRule(int threshold, boolean rounding) {

    public static final int FLOOR = 5;
    public static final SuppressionRule STANDARD = new SuppressionRule(10, false);

    public SuppressionRule {
        if (threshold < FLOOR) {
            throw new IllegalArgumentException("De drempel is ten minste " + FLOOR + ", niet " + threshold);
        }
    }

    /** Whether the count is too small to show. Zero is not: it says nothing about anybody. */
    public boolean isSmall(double count) {
        return count > 0 && count < threshold;
    }
}
