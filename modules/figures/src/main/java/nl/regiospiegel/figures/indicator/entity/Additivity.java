package nl.regiospiegel.figures.indicator.entity;

import nl.regiospiegel.regions.description.entity.LocalText;

/**
 * Whether the counts of an indicator may be summed over areas; over a breakdown, see {@link SplitBy}. Never over time.
 *
 * @param overAreas whether the total of a region is the sum of its municipalities
 * @param reason why, or why not
 */
public record Additivity(boolean overAreas, LocalText reason) {}
