package nl.regiospiegel.statistics.argument;

/** Refuses arguments for which a statistic is not defined, before they can become a number. Returns what it accepts. */
public final class Arguments {

    private static final double LOWEST_CONFIDENCE = 0.5;
    private static final double HIGHEST_CONFIDENCE = 0.9999;

    private Arguments() {}

    /** @throws IllegalArgumentException on NaN and infinity */
    public static double finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " is not a finite number: " + value);
        }
        return value;
    }

    /** @throws IllegalArgumentException on NaN, infinity and anything below zero */
    public static double notNegative(String name, double value) {
        if (finite(name, value) < 0) {
            throw new IllegalArgumentException(name + " is negative: " + value);
        }
        return value;
    }

    /** @throws IllegalArgumentException on NaN, infinity, zero and anything below it */
    public static double positive(String name, double value) {
        if (finite(name, value) <= 0) {
            throw new IllegalArgumentException(name + " is not above zero: " + value);
        }
        return value;
    }

    /** @throws IllegalArgumentException on NaN and anything outside 0 to 1 */
    public static double share(String name, double value) {
        if (notNegative(name, value) > 1) {
            throw new IllegalArgumentException(name + " is above one: " + value);
        }
        return value;
    }

    /** @throws IllegalArgumentException unless 0 &lt;= numerator &lt;= denominator and the denominator is above zero */
    public static void partOfWhole(double numerator, double denominator) {
        notNegative("numerator", numerator);
        positive("denominator", denominator);
        if (numerator > denominator) {
            throw new IllegalArgumentException("numerator " + numerator + " above denominator " + denominator);
        }
    }

    /** @throws IllegalArgumentException on anything outside 0.5 to 0.9999 */
    public static double confidence(double confidence) {
        if (!(confidence >= LOWEST_CONFIDENCE && confidence <= HIGHEST_CONFIDENCE)) {
            throw new IllegalArgumentException("confidence is not between 0.5 and 0.9999: " + confidence);
        }
        return confidence;
    }
}
