package nl.regiospiegel.statistics.interval;

/**
 * The difference of two independent shares with Newcombe's hybrid score limits, his method 10.
 *
 * <p>With p = x/n and Wilson's limits l and u of each share:
 *
 * <pre>
 * value d = p1 - p2
 * lower   = d - √((p1 - l1)² + (u2 - p2)²)
 * upper   = d + √((u1 - p1)² + (p2 - l2)²)
 * </pre>
 *
 * <p>The limits stay within -1 and 1. One area must not contain the other; see {@link Counts#without}. Several events of one
 * person make the limits too narrow.
 *
 * <p>Source: Newcombe, Statistics in Medicine 17 (1998) 873-890.
 */
public final class NewcombeDifference {

    private NewcombeDifference() {}

    /**
     * First share minus second.
     *
     * @param first numerator not above its denominator
     * @param second numerator not above its denominator
     * @param confidence between 0.5 and 0.9999
     * @throws IllegalArgumentException on a numerator above its denominator or a confidence out of bounds
     */
    public static Difference of(Counts first, Counts second, double confidence) {
        var one = WilsonInterval.of(first.numerator(), first.denominator(), confidence);
        var two = WilsonInterval.of(second.numerator(), second.denominator(), confidence);
        var value = first.quotient() - second.quotient();
        var lower = value - Math.hypot(first.quotient() - one.lower(), two.upper() - second.quotient());
        var upper = value + Math.hypot(one.upper() - first.quotient(), second.quotient() - two.lower());
        return new Difference(value, new Interval(lower, upper, confidence), IntervalMethod.NEWCOMBE);
    }
}
