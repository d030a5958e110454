package nl.regiospiegel.regions.register.entity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ValidPeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    @Test
    void both_ends_belong_to_the_period() {
        var period = new ValidPeriod(FIRST, LAST);
        assertTrue(period.covers(FIRST));
        assertTrue(period.covers(LAST));
        assertFalse(period.covers(FIRST.minusDays(1)));
        assertFalse(period.covers(LAST.plusDays(1)));
    }

    @Test
    void an_unknown_end_leaves_the_period_open() {
        assertTrue(ValidPeriod.since(FIRST).covers(LocalDate.MAX));
        assertTrue(new ValidPeriod(null, LAST).covers(LocalDate.MIN));
        assertTrue(ValidPeriod.ALWAYS.covers(FIRST));
    }
}
