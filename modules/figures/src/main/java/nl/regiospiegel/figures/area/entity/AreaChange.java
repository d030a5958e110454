package nl.regiospiegel.figures.area.entity;

import java.time.LocalDate;

/**
 * An area that went up in another, whole or in part.
 *
 * @param date first day of the new situation
 * @param from the area that ended
 * @param to the area it went to
 * @param kind merger, absorbed or split
 */
public record AreaChange(LocalDate date, AreaCode from, AreaCode to, String kind) {}
