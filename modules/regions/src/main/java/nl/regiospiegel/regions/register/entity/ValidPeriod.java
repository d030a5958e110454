package nl.regiospiegel.regions.register.entity;

import java.time.LocalDate;

/**
 * The days on which an item can have been in force, both inclusive.
 *
 * @param from earliest possible day, {@code null} when open or unknown
 * @param until latest possible day, {@code null} when open or unknown
 */
public record ValidPeriod(LocalDate from, LocalDate until) {

    public static final ValidPeriod ALWAYS = new ValidPeriod(null, null);

    public static ValidPeriod since(LocalDate from) {
        return new ValidPeriod(from, null);
    }

    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
