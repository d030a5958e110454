package nl.regiospiegel.figures.suppression.entity;

/**
 * What an indicator counts. The same id in two indicators is the same count.
 *
 * @param numerator id of the count in the numerator, {@code null} when that is no number of persons or events, such as an amount
 * @param denominator id of the count in the denominator, {@code null} likewise
 */
public record CountIds(String numerator, String denominator) {}
