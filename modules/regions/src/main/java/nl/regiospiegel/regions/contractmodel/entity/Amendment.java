package nl.regiospiegel.regions.contractmodel.entity;

import nl.regiospiegel.regions.timeline.entity.EdtfDate;

/**
 * A change of the contract after it was signed.
 *
 * @param date when, {@code null} when not stated
 * @param wording what changed, in Dutch
 */
public record Amendment(EdtfDate date, String wording) {}
