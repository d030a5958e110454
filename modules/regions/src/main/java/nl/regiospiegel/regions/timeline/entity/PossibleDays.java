package nl.regiospiegel.regions.timeline.entity;

import java.time.LocalDate;

/**
 * The days that a date can be, both included. "Tot 2032" is the day before 2032 begins; every other date is as wide as its
 * precision.
 */
public record PossibleDays(LocalDate earliest, LocalDate latest) {

    private static final String EXCLUSIVE = "tot";

    /**
     * @param qualifier the word that softens the date, or {@code null}
     */
    public static PossibleDays of(EdtfDate date, String qualifier) {
        var dayBefore = date.earliest().minusDays(1);
        return EXCLUSIVE.equals(qualifier)
                ? new PossibleDays(dayBefore, dayBefore)
                : new PossibleDays(date.earliest(), date.latest());
    }
}
