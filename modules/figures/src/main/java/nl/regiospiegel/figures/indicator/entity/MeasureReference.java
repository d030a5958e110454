package nl.regiospiegel.figures.indicator.entity;

/**
 * A measure in a source table.
 *
 * @param measure name of the measure without its numeric suffix
 * @param referrer code of the one referrer it is taken at; {@code null} for the row at hand
 * @param careForm code of the one care form it is taken at; {@code null} for the row at hand
 */
public record MeasureReference(String measure, String referrer, String careForm) {}
