package nl.regiospiegel.figures.indicator.entity;

/**
 * Where the figures of an indicator come from. A table gives counts or a published value, not both.
 *
 * @param table number of the table, such as {@code 85097NED}
 * @param numerator measure that is counted, {@code null} when only a value is published
 * @param denominator measure it is counted in, {@code null} when the table has none
 * @param value measure published as a value, else {@code null}
 */
public record IndicatorSource(
        String table, MeasureReference numerator, MeasureReference denominator, MeasureReference value) {}
