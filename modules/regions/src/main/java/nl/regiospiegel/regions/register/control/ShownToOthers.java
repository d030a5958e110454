package nl.regiospiegel.regions.register.control;

import nl.regiospiegel.regions.speaking.RegionId;

/**
 * Told in the transaction in which a region is shown to others or hidden, so that what other modules keep of it follows.
 *
 * @param region the region, which is speaking
 * @param shown whether others may read what it published
 */
public record ShownToOthers(RegionId region, boolean shown) {}
