package nl.regiospiegel.regions.description.entity;

import nl.regiospiegel.regions.timeline.entity.EdtfDate;

/**
 * A CBS district as part of a contract area, for a time.
 *
 * @param code {@code WK} and six digits
 * @param validFrom since when, {@code null} when not given
 * @param validUntil until when, {@code null} when not given
 */
public record District(String code, EdtfDate validFrom, EdtfDate validUntil) {}
