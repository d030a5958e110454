package nl.regiospiegel.regions.localindicator.entity;

import nl.regiospiegel.regions.source.entity.Fact;

/**
 * Which way of a shared indicator is better for this region.
 *
 * @param indicator code of the shared indicator
 * @param direction which way, and who says so
 */
public record LocalDirection(String indicator, Fact<Better> direction) {}
