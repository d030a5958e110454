package nl.regiospiegel.comparison.overview.entity;

import nl.regiospiegel.figures.period.entity.Period;

/**
 * What time a row or a cell of an overview is about.
 *
 * @param period by the calendar; of a row {@code null} on clocks, and {@code null} where there is no figure or no clock
 * @param eventTime periods since the one of the event on the region's own clock; {@code null} on the calendar and without a clock
 */
public record Moment(Period period, Integer eventTime) {

    /** On the calendar. */
    public static Moment of(Period period) {
        return new Moment(period, null);
    }
}
