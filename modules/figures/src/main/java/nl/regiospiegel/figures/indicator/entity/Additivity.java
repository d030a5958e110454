package nl.regiospiegel.figures.indicator.entity;

import nl.regiospiegel.regions.description.entity.LocalText;

/**
 * Over what the counts of an indicator may be summed. Never over time.
 *
 * @param overAreas whether the total of a region is the sum of its municipalities
 * @param overBreakdowns whether parts of a breakdown make the total; rounding aside
 * @param reason why, or why not
 */
public record Additivity(boolean overAreas, boolean overBreakdowns, LocalText reason) {}
