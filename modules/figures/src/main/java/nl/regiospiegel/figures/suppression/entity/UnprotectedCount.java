package nl.regiospiegel.figures.suppression.entity;

/**
 * A hidden count that others can narrow down further than they should, whatever this publication hides.
 *
 * @param key which count
 * @param complement whether it is about the denominator minus this numerator
 * @param lowest the least that others must still think possible
 * @param highest the most; infinite when nothing limits it
 * @param from where that comes from
 */
public record UnprotectedCount(CountKey key, boolean complement, double lowest, double highest, KnownFrom from) {}
