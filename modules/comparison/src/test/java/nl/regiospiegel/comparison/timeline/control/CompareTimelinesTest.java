package nl.regiospiegel.comparison.timeline.control;

import static nl.regiospiegel.comparison.Examples.conflicting;
import static nl.regiospiegel.comparison.Examples.event;
import static nl.regiospiegel.comparison.Examples.reading;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.regiospiegel.comparison.Examples.Region;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.comparison.timeline.entity.Basis;
import nl.regiospiegel.comparison.timeline.entity.DaysBetween;
import nl.regiospiegel.comparison.timeline.entity.TimelineComparison;
import nl.regiospiegel.regions.source.entity.Fact;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;
import nl.regiospiegel.regions.timeline.entity.EventDate;
import nl.regiospiegel.regions.timeline.entity.EventType;
import nl.regiospiegel.regions.timeline.entity.TimelineEvent;
import org.junit.jupiter.api.Test;

class CompareTimelinesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final ComparedRegion first = new Region("aa")
            .events(
                    event("start", EventType.CONTRACT_START, "2023-01-01", null),
                    event("award", EventType.FINAL_AWARD, "2022-33", "2022-04"),
                    event("meeting", EventType.COMMUNICATION, null, "2022-06-01"))
            .build();
    private final ComparedRegion second = new Region("bb")
            .events(event("start", EventType.CONTRACT_START, "2024-01-01", "2024-01-01"))
            .build();

    @Test
    void all_events_stand_on_one_calendar() {
        var ids = calendar().events().stream()
                .map(placed -> placed.region().id() + ":" + placed.event().id())
                .toList();
        assertEquals(List.of("aa:award", "aa:meeting", "aa:start", "bb:start"), ids);
        assertTrue(calendar().clocks().isEmpty());
        assertNull(calendar().events().get(0).plannedTime());
    }

    @Test
    void each_clock_says_whether_its_start_happened() {
        var clocks = onClock().clocks();
        assertEquals(Basis.PLANNED, clocks.get(new RegionId("aa")).basis());
        assertEquals(Basis.ACTUAL, clocks.get(new RegionId("bb")).basis());
    }

    @Test
    void on_the_clock_a_vague_date_is_a_range_of_days() {
        var award = onClock().events().get(0);
        assertEquals(new DaysBetween(-365, -276), award.plannedTime());
        assertEquals(new DaysBetween(-275, -246), award.actualTime());
    }

    @Test
    void the_start_itself_is_zero() {
        var start = onClock().events().get(3);
        assertEquals(new DaysBetween(0, 0), start.actualTime());
    }

    @Test
    void a_region_without_a_start_has_no_clock_and_no_times() {
        var region = new Region("cc")
                .events(event("award", EventType.FINAL_AWARD, null, "2022-04"))
                .build();
        var comparison = CompareTimelines.compare(List.of(region), Axis.EVENT, TODAY);
        assertTrue(comparison.clocks().isEmpty());
        assertNull(comparison.events().get(0).actualTime());
    }

    @Test
    void a_start_on_which_sources_disagree_sets_no_clock() {
        Fact<EventDate> disputed = conflicting(
                reading(new EventDate(new EdtfDate("2023-01-01"), null), null),
                reading(new EventDate(new EdtfDate("2023-02-01"), null), null));
        var start = new TimelineEvent("start", EventType.CONTRACT_START, "Start", null, null, disputed, null, null);
        var comparison =
                CompareTimelines.compare(List.of(new Region("cc").events(start).build()), Axis.EVENT, TODAY);
        assertTrue(comparison.clocks().isEmpty());
        assertEquals(
                LocalDate.of(2023, 2, 1),
                comparison.events().get(0).step().planned().latest());
    }

    @Test
    void lead_times_leave_out_what_is_no_step() {
        var pairs = calendar().leadTimes().stream()
                .map(lead ->
                        lead.leadTime().from().id() + ">" + lead.leadTime().to().id() + ":"
                                + lead.leadTime().basis().code())
                .toList();
        assertEquals(List.of("award>start:planned", "award>start:mixed"), pairs);
    }

    private TimelineComparison calendar() {
        return CompareTimelines.compare(List.of(first, second), Axis.CALENDAR, TODAY);
    }

    private TimelineComparison onClock() {
        return CompareTimelines.compare(List.of(first, second), Axis.EVENT, TODAY);
    }
}
