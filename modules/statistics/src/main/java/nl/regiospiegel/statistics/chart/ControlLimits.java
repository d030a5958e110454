package nl.regiospiegel.statistics.chart;

import nl.regiospiegel.statistics.argument.Arguments;

/**
 * The centre line of a control chart and its limits at one point.
 *
 * @param lower at most the centre
 * @param centre the mean of the process
 * @param upper at least the centre
 */
public record ControlLimits(double lower, double centre, double upper) {

    private static final double WARNING = 2.0 / 3;

    /** @throws IllegalArgumentException on NaN, infinity or limits on the wrong side of the centre */
    public ControlLimits {
        Arguments.notNegative("distance to the upper limit", upper - centre);
        Arguments.notNegative("distance to the lower limit", centre - lower);
    }

    /** Whether a value lies beyond a limit; on the limit is within. */
    public boolean isBeyond(double value) {
        return value > upper || value < lower;
    }

    /** Whether a value lies beyond two thirds of the way from the centre to the limit on its side. */
    public boolean isBeyondTwoThirds(double value) {
        return value - centre > WARNING * (upper - centre) || centre - value > WARNING * (centre - lower);
    }

    /** 1 above the centre, -1 below it and 0 on it. */
    int side(double value) {
        return (int) Math.signum(value - centre);
    }
}
