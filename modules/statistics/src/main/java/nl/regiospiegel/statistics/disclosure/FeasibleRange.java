package nl.regiospiegel.statistics.disclosure;

/**
 * The least and the most that a number can be.
 *
 * @param low possibly negative infinity
 * @param high possibly infinity
 */
public record FeasibleRange(double low, double high) {}
