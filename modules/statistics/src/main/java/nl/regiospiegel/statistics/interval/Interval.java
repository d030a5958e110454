package nl.regiospiegel.statistics.interval;

import nl.regiospiegel.statistics.argument.Arguments;

/**
 * Two limits and the confidence they were computed for, in the unit of the estimate.
 *
 * @param lower lower limit
 * @param upper upper limit, at least {@code lower}
 * @param confidence between 0.5 and 0.9999, both included, such as 0.95 or 0.998
 */
public record Interval(double lower, double upper, double confidence) {

    public Interval {
        Arguments.finite("lower", lower);
        Arguments.finite("upper", upper);
        Arguments.confidence(confidence);
        if (lower > upper) {
            throw new IllegalArgumentException("lower limit " + lower + " above upper limit " + upper);
        }
    }

    /** Whether the value lies within the limits; on a limit counts as within. */
    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }

    /** Both limits times a factor above zero; for a count's limits the step to those of a rate. */
    public Interval times(double factor) {
        return new Interval(lower * Arguments.positive("factor", factor), upper * factor, confidence);
    }

    /** Both limits less a number; for an estimate's limits the step to those of its difference from a fixed benchmark. */
    public Interval minus(double number) {
        return new Interval(lower - Arguments.finite("number", number), upper - number, confidence);
    }
}
