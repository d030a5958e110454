package nl.regiospiegel.comparison.timeline.entity;

import static java.time.temporal.ChronoUnit.DAYS;

/** How many days lie from one moment to another, from the least to the most possible; negative is before. */
public record DaysBetween(long minDays, long maxDays) {

    public static DaysBetween of(DayRange from, DayRange to) {
        return new DaysBetween(DAYS.between(from.latest(), to.earliest()), DAYS.between(from.earliest(), to.latest()));
    }
}
