package nl.regiospiegel.comparison.timeline.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.regiospiegel.comparison.timeline.entity.Basis;
import nl.regiospiegel.comparison.timeline.entity.DayRange;
import nl.regiospiegel.comparison.timeline.entity.DaysBetween;
import nl.regiospiegel.comparison.timeline.entity.Step;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;
import org.junit.jupiter.api.Test;

class LeadTimesTest {

    @Test
    void a_lead_time_runs_from_the_least_to_the_most_days_possible() {
        var award = planned("award", "2022-03-01", "2022-03-31");
        var start = planned("start", "2023-01-01", "2023-01-01");
        var lead = LeadTimes.of(List.of(award, start), start);
        assertEquals(1, lead.size());
        assertEquals(Basis.PLANNED, lead.get(0).basis());
        assertEquals(new DaysBetween(276, 306), lead.get(0).days());
    }

    @Test
    void what_happened_and_what_was_planned_are_measured_apart() {
        var award = new Step("award", range("2022-01-01", "2022-03-31"), range("2022-04-01", "2022-04-30"));
        var start = new Step("start", day("2023-01-01"), day("2023-02-01"));
        var bases = LeadTimes.between(award, start).stream()
                .map(lead -> lead.basis())
                .toList();
        assertEquals(List.of(Basis.ACTUAL, Basis.PLANNED), bases);
    }

    @Test
    void a_date_that_happened_and_a_plan_give_a_mixed_lead_time_beside_the_planned_one() {
        var award = new Step("award", range("2022-01-01", "2022-03-31"), range("2022-04-01", "2022-04-30"));
        var start = planned("start", "2023-01-01", "2023-01-01");
        var leads = LeadTimes.between(award, start);
        assertEquals(
                List.of(Basis.PLANNED, Basis.MIXED),
                leads.stream().map(lead -> lead.basis()).toList());
        assertEquals(new DaysBetween(246, 275), leads.get(1).days());
    }

    @Test
    void no_days_are_given_when_the_order_is_not_certain() {
        var month = planned("month", "2023-06-01", "2023-06-30");
        var within = planned("within", "2023-06-15", "2023-06-15");
        var lead = LeadTimes.between(month, within).get(0);
        assertFalse(lead.orderIsCertain());
    }

    @Test
    void with_an_approximate_date_nothing_is_measured_and_the_answer_says_why() {
        var about = new Step("about", null, DayRange.of(new EdtfDate("2022-06~")));
        var lead = LeadTimes.between(about, new Step("start", null, day("2024-01-01")))
                .get(0);
        assertFalse(lead.orderIsCertain());
        assertTrue(lead.approximate());
        var planned = new Step("both", day("2022-06-01"), DayRange.of(new EdtfDate("2022-05~")));
        var leads = LeadTimes.between(planned, new Step("start", day("2024-01-01"), day("2024-01-01")));
        assertEquals(
                List.of(Basis.PLANNED),
                leads.stream().map(each -> each.basis()).toList(),
                "what is certain is measured, and only that");
    }

    @Test
    void a_plan_only_counts_before_a_vague_fact_when_it_is_certain() {
        var year = DayRange.of(new EdtfDate("2023"));
        assertEquals(Basis.ACTUAL, new Step("s", DayRange.of(new EdtfDate("2023-06~")), year).basis());
        assertEquals(Basis.PLANNED, new Step("s", day("2023-06-01"), year).basis());
    }

    @Test
    void two_steps_on_one_day_lie_zero_days_apart() {
        var lead =
                LeadTimes.between(planned("a", "2021-07-01", "2021-07-01"), planned("b", "2021-07-01", "2021-07-01"));
        assertEquals(new DaysBetween(0, 0), lead.get(0).days());
    }

    @Test
    void every_step_before_the_start_is_also_measured_to_the_start() {
        var notice = planned("notice", "2021-10-05", "2021-10-05");
        var award = planned("award", "2022-04-01", "2022-04-30");
        var start = planned("start", "2023-01-01", "2023-01-01");
        var end = planned("end", "2031-12-31", "2031-12-31");
        var pairs = LeadTimes.of(List.of(end, start, award, notice), start).stream()
                .map(lead -> lead.from().id() + ">" + lead.to().id())
                .toList();
        assertEquals(List.of("notice>award", "award>start", "start>end", "notice>start"), pairs);
    }

    @Test
    void steps_without_a_date_are_left_out() {
        var dateless = new Step("dateless", null, null);
        assertTrue(LeadTimes.of(List.of(dateless, planned("a", "2021-01-01", "2021-01-01")), null)
                .isEmpty());
    }

    @Test
    void no_lead_time_is_ever_negative_or_upside_down() {
        var random = new Random(20261122);
        for (int round = 0; round < 500; round++) {
            var steps = IntStream.range(0, 6)
                    .mapToObj(i -> anyStep(random, "s" + i))
                    .toList();
            for (var lead : LeadTimes.of(steps, steps.get(3))) {
                if (lead.orderIsCertain()) {
                    assertTrue(lead.days().minDays() >= 0
                            && lead.days().minDays() <= lead.days().maxDays());
                }
            }
        }
    }

    private static Step anyStep(Random random, String id) {
        var planned = random.nextInt(3) == 0 ? null : anyRange(random);
        return new Step(id, planned, random.nextBoolean() ? null : anyRange(random));
    }

    private static DayRange anyRange(Random random) {
        var earliest = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(700));
        return new DayRange(earliest, earliest.plusDays(random.nextInt(3) * random.nextInt(90)));
    }

    private static Step planned(String id, String earliest, String latest) {
        return new Step(id, range(earliest, latest), null);
    }

    private static DayRange day(String day) {
        return range(day, day);
    }

    private static DayRange range(String earliest, String latest) {
        return new DayRange(LocalDate.parse(earliest), LocalDate.parse(latest));
    }
}
