package nl.regiospiegel.statistics.series;

import nl.regiospiegel.statistics.argument.Arguments;

/**
 * A value in a period.
 *
 * @param time index of the period; neighbouring periods differ by one
 * @param value finite
 */
public record TimePoint(int time, double value) {

    /** @throws IllegalArgumentException on NaN or infinity */
    public TimePoint {
        Arguments.finite("value", value);
    }
}
