package nl.regiospiegel.figures.indicator.entity;

/**
 * What is counted above and below the line.
 *
 * @param numerator what is counted, {@code null} for a median, a mean or an amount that is published as a value
 * @param denominator what it is related to, {@code null} when there is nothing
 */
public record Counts(CountReference numerator, CountReference denominator) {}
