package nl.regiospiegel.regions.timeline.entity;

/**
 * When something was to happen, or happened.
 *
 * @param edtf the date with its precision
 * @param asWritten the source's own words, {@code null} when the source only gives the date
 */
public record EventDate(EdtfDate edtf, String asWritten) {}
