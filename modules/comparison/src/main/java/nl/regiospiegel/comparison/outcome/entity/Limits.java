package nl.regiospiegel.comparison.outcome.entity;

/**
 * The interval of an estimate.
 *
 * @param confidence from 0 to 1, such as 0.95
 */
public record Limits(double lower, double upper, double confidence) {}
