package nl.regiospiegel.figures.suppression.entity;

import java.math.BigDecimal;

/**
 * A count that a national source prints: of a municipality, of the region as a whole ({@code RG-...}) or of an area that
 * contains the region.
 *
 * @param key what is counted and where
 * @param printed the number as printed
 * @param rounded whether it is rounded to 5, so that it can be 2.5 more or less
 */
public record NationalCount(CountKey key, BigDecimal printed, boolean rounded) {}
