package nl.regiospiegel.comparison.outcome.control;

import static nl.regiospiegel.comparison.Examples.event;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.BY_GP;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.CITY;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.ask;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.codes;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.dutch;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.haagse;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.only;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.question;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.region;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.regiospiegel.comparison.Examples.Region;
import nl.regiospiegel.comparison.outcome.entity.AvailableFigures;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.regions.contractmodel.entity.CareForm;
import nl.regiospiegel.regions.timeline.entity.EventType;
import org.junit.jupiter.api.Test;

/** Periods, and their place on the clock. */
class OutcomesOnAxisTest {

    @Test
    void with_bounds_every_period_between_them_has_a_point() {
        var question = question(BY_GP, Axis.CALENDAR, Period.halfYear(2022, 2), Period.halfYear(2024, 1), CITY);
        var comparison =
                CompareOutcomes.compare(question, AvailableFigures.of(List.of(haagse()), List.of()), List.of());
        assertEquals(
                List.of("2022HJ02", "2023HJ01", "2023HJ02", "2024HJ01"),
                comparison.series().get(0).points().stream()
                        .map(point -> point.period().code())
                        .toList());
    }

    @Test
    void on_the_clock_the_period_of_the_start_is_zero() {
        var comparison = ask(BY_GP, Axis.EVENT, List.of(CITY), haagse(), dutch());
        assertEquals(-2, only(comparison, "den-haag").eventTime());
    }

    @Test
    void on_the_calendar_nothing_has_an_event_time() {
        assertNull(only(ask(BY_GP, Axis.CALENDAR, List.of(CITY), haagse()), "den-haag")
                .eventTime());
    }

    @Test
    void a_start_that_can_lie_in_two_periods_gives_no_place_on_the_clock() {
        var vague = region("vaag", "2024", "GM0518");
        var comparison = ask(BY_GP, Axis.EVENT, List.of(vague), haagse());
        assertNull(only(comparison, "vaag").eventTime());
        assertTrue(codes(comparison).contains("clock-imprecise"));
    }

    @Test
    void a_planned_start_is_called_planned() {
        var planned = new Region("plan")
                .covers(CareForm.YOUTH_HELP)
                .events(event("start", EventType.CONTRACT_START, "2023-01-01", null))
                .build();
        assertTrue(codes(ask(BY_GP, Axis.EVENT, List.of(planned), haagse())).contains("clock-planned"));
    }

    @Test
    void an_approximate_start_well_within_a_period_has_a_place_and_a_warning() {
        var about = region("ongeveer", "2023-03~", "GM0518");
        var comparison = ask(BY_GP, Axis.EVENT, List.of(about), haagse());
        assertEquals(0, only(comparison, "ongeveer").eventTime());
        assertTrue(codes(comparison).contains("clock-approximate"));
        assertFalse(codes(comparison).contains("clock-imprecise"));
    }

    @Test
    void an_approximate_start_near_the_edge_of_a_period_has_no_place() {
        for (var edge : List.of("2023-06~", "2023-07-01~", "2023-01~", "2023-34~")) {
            var about = region("ongeveer", edge, "GM0518");
            var comparison = ask(BY_GP, Axis.EVENT, List.of(about), haagse());
            assertNull(only(comparison, "ongeveer").eventTime(), edge);
            assertTrue(codes(comparison).contains("clock-imprecise"), edge);
            assertFalse(codes(comparison).contains("clock-approximate"), edge);
        }
    }
}
