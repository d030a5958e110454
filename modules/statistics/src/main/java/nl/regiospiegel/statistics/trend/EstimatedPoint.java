package nl.regiospiegel.statistics.trend;

import nl.regiospiegel.statistics.argument.Arguments;
import nl.regiospiegel.statistics.interval.Interval;

/**
 * A value with its limits at 95 %.
 *
 * @param value finite
 * @param interval its limits at 0.95
 */
public record EstimatedPoint(double value, Interval interval) {

    /** The width of a 95 % interval in standard errors, as published; rounded on purpose. */
    private static final double WIDTH = 3.92;

    /** @throws IllegalArgumentException on NaN, infinity or limits of another confidence */
    public EstimatedPoint {
        Arguments.finite("value", value);
        if (interval.confidence() != 0.95) {
            throw new IllegalArgumentException("limits are not at 0.95: " + interval);
        }
    }

    double standardError() {
        return (interval.upper() - interval.lower()) / WIDTH;
    }
}
