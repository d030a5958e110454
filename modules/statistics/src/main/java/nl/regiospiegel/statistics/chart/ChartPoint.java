package nl.regiospiegel.statistics.chart;

import nl.regiospiegel.statistics.argument.Arguments;

/**
 * A point of a control chart.
 *
 * @param time index of the period; neighbouring periods differ by one
 * @param value what was seen
 * @param limits what a process without special causes stays within there
 */
public record ChartPoint(int time, double value, ControlLimits limits) {

    /** @throws IllegalArgumentException on a value that is NaN or infinite */
    public ChartPoint {
        Arguments.finite("value", value);
    }
}
