package nl.regiospiegel.figures.suppression.control;

/**
 * Between which numbers a count can lie.
 *
 * @param low the least
 * @param high the most, possibly infinite
 */
record Range(double low, double high) {

    static final double HAIR = 1e-6;

    static final Range ANYTHING = atLeast(0);

    static Range atLeast(double number) {
        return new Range(number, Double.POSITIVE_INFINITY);
    }

    static Range exactly(double count) {
        return new Range(count, count);
    }

    Range and(Range other) {
        return new Range(Math.max(low, other.low), Math.min(high, other.high));
    }

    boolean holds(double count) {
        return low <= count + HAIR && count <= high + HAIR;
    }

    boolean isPoint() {
        return high - low <= HAIR;
    }

    boolean isWiderThan(Range other) {
        return low < other.low - HAIR || high > other.high + HAIR;
    }

    double width() {
        return high - low;
    }

    double clamp(double number) {
        return Math.max(low, Math.min(high, number));
    }
}
