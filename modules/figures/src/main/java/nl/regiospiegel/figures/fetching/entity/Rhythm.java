package nl.regiospiegel.figures.fetching.entity;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.language.Coded;

/**
 * When something comes back.
 *
 * @param kind how often
 * @param day day of the week (1 is Monday) or of the month
 */
public record Rhythm(Kind kind, int day) {

    /** Nobody is at work, and CBS is not busy. */
    private static final LocalTime FIRST = LocalTime.of(3, 0);

    private static final int MINUTES = 180;
    private static final int DAYS_IN_EVERY_MONTH = 28;

    /** How often. */
    public enum Kind implements Coded {
        WEEKLY,
        MONTHLY,
        /** In the months after CBS publishes the half-years, at the end of April and of October. */
        AFTER_PUBLICATION
    }

    private static final Set<Integer> MONTHS_AFTER_PUBLICATION = Set.of(5, 11);

    public Rhythm {
        if (!isDay(kind, day)) {
            throw new IllegalArgumentException("no such day: " + day);
        }
    }

    /** Whether there is such a day every time. */
    public static boolean isDay(Kind kind, int day) {
        return day >= 1 && day <= (kind == Kind.WEEKLY ? DayOfWeek.values().length : DAYS_IN_EVERY_MONTH);
    }

    /**
     * The first moment after this one, at night in the Netherlands.
     *
     * @param spread any number; different ones give different minutes, so that not all ask CBS at once
     */
    public Instant after(Instant moment, int spread) {
        var time = FIRST.plusMinutes(Math.floorMod(spread, MINUTES));
        Predicate<LocalDate> fits = this::falls;
        return Stream.iterate(LocalDate.ofInstant(moment, Today.ZONE), each -> each.plusDays(1))
                .filter(fits)
                .map(each -> each.atTime(time).atZone(Today.ZONE).toInstant())
                .filter(each -> each.isAfter(moment))
                .findFirst()
                .orElseThrow();
    }

    private boolean falls(LocalDate date) {
        return switch (kind) {
            case WEEKLY -> date.getDayOfWeek().getValue() == day;
            case MONTHLY -> date.getDayOfMonth() == day;
            case AFTER_PUBLICATION ->
                date.getDayOfMonth() == day && MONTHS_AFTER_PUBLICATION.contains(date.getMonthValue());
        };
    }
}
