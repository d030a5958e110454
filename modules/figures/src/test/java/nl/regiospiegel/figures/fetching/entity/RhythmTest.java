package nl.regiospiegel.figures.fetching.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RhythmTest {

    private static final Instant SUNDAY = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void weekly_is_the_next_such_day_at_night_in_the_netherlands() {
        assertEquals(Instant.parse("2026-11-23T02:00:00Z"), next(Rhythm.Kind.WEEKLY, 1));
        assertEquals(Instant.parse("2026-11-29T02:00:00Z"), next(Rhythm.Kind.WEEKLY, 7));
    }

    @Test
    void the_same_day_counts_as_long_as_the_hour_is_to_come() {
        var early = Instant.parse("2026-11-22T01:59:59Z");
        assertEquals(Instant.parse("2026-11-22T02:00:00Z"), new Rhythm(Rhythm.Kind.WEEKLY, 7).after(early, 0));
        var onTheHour = Instant.parse("2026-11-22T02:00:00Z");
        assertEquals(Instant.parse("2026-11-29T02:00:00Z"), new Rhythm(Rhythm.Kind.WEEKLY, 7).after(onTheHour, 0));
    }

    @Test
    void monthly_keeps_its_hour_in_summer() {
        assertEquals(Instant.parse("2026-12-22T02:00:00Z"), next(Rhythm.Kind.MONTHLY, 22));
        var march = Instant.parse("2026-03-31T10:00:00Z");
        assertEquals(Instant.parse("2026-04-28T01:00:00Z"), new Rhythm(Rhythm.Kind.MONTHLY, 28).after(march, 0));
    }

    @Test
    void after_publication_is_in_may_and_november() {
        assertEquals(Instant.parse("2026-11-25T02:00:00Z"), next(Rhythm.Kind.AFTER_PUBLICATION, 25));
        assertEquals(Instant.parse("2027-05-05T01:00:00Z"), next(Rhythm.Kind.AFTER_PUBLICATION, 5));
    }

    @Test
    void schedules_are_spread_over_the_night() {
        var rhythm = new Rhythm(Rhythm.Kind.MONTHLY, 1);
        assertNotEquals(rhythm.after(SUNDAY, 1), rhythm.after(SUNDAY, 2));
        assertEquals(Instant.parse("2026-12-01T04:59:00Z"), rhythm.after(SUNDAY, -1));
    }

    @Test
    void a_day_that_not_every_month_has_is_none() {
        assertTrue(Rhythm.isDay(Rhythm.Kind.MONTHLY, 28));
        assertFalse(Rhythm.isDay(Rhythm.Kind.MONTHLY, 29));
        assertFalse(Rhythm.isDay(Rhythm.Kind.WEEKLY, 8));
        assertThrows(IllegalArgumentException.class, () -> new Rhythm(Rhythm.Kind.WEEKLY, 0));
    }

    private static Instant next(Rhythm.Kind kind, int day) {
        return new Rhythm(kind, day).after(SUNDAY, 0);
    }
}
