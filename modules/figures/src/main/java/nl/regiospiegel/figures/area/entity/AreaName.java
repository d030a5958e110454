package nl.regiospiegel.figures.area.entity;

import java.time.LocalDate;

/**
 * A name under which a source prints an area without its code.
 *
 * @param name as printed
 * @param code the area
 * @param from first day for which the name means this area
 * @param to first day for which it no longer does, {@code null} when it still does
 */
public record AreaName(String name, AreaCode code, LocalDate from, LocalDate to) {

    public boolean meantOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}
