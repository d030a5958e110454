package nl.regiospiegel.comparison.overview.control;

import static nl.regiospiegel.comparison.overview.control.Overviews.COUNTRY;
import static nl.regiospiegel.comparison.overview.control.Overviews.ask;
import static nl.regiospiegel.comparison.overview.control.Overviews.cell;
import static nl.regiospiegel.comparison.overview.control.Overviews.question;
import static nl.regiospiegel.comparison.overview.control.Overviews.refused;
import static nl.regiospiegel.comparison.overview.control.Overviews.share;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.regiospiegel.comparison.benchmark.entity.Benchmark;
import nl.regiospiegel.comparison.overview.entity.DecisionFamily;
import nl.regiospiegel.comparison.overview.entity.Moment;
import nl.regiospiegel.comparison.overview.entity.OverviewQuestion;
import nl.regiospiegel.comparison.timeline.entity.ClockEvent;
import nl.regiospiegel.comparison.trend.entity.TrendResult;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.period.entity.Period;
import org.junit.jupiter.api.Test;

/** Rows of an overview at the same time on the clock of each region. */
class OverviewOnClocksTest extends OnClocks {

    @Test
    void each_region_stands_in_its_own_period_beside_the_country_in_that_period() {
        var overview = compare(
                List.of(EARLY, LATE),
                beside(
                        of("GM0518", half(2023, 2), 400),
                        of("GM0518", half(2024, 1), 500),
                        of("GM0518", half(2025, 1), 900),
                        of("GM0599", half(2024, 2), 300),
                        of("GM0599", half(2025, 1), 350)));
        assertNull(row(overview).period());
        assertNull(row(overview).benchmark());
        assertEquals(2, row(overview).moment().eventTime());
        assertEquals(List.of(new Moment(half(2024, 1), 2), new Moment(half(2025, 1), 2)), moments(overview));
        assertEquals(0.36, cell(overview, SHARE, 0).benchmark().estimate().value(), 1e-12);
        assertEquals(0.38, cell(overview, SHARE, 1).benchmark().estimate().value(), 1e-12);
    }

    @Test
    void a_cell_is_what_the_calendar_says_of_that_period() {
        var figures = beside(of("GM0518", half(2024, 1), 500), of("GM0599", half(2025, 1), 350));
        var overview = compare(List.of(EARLY, LATE), figures);
        var period = half(2024, 1);
        var calendar = ask(question(period, List.of(SHARE), EARLY), figures);
        var here = cell(overview, SHARE, 0);
        var there = cell(calendar, SHARE, 0);
        assertEquals(there.level(), here.level());
        assertEquals(there.benchmark(), here.benchmark());
        assertEquals(there.point(), here.point());
    }

    @Test
    void the_correction_goes_over_the_decisions_of_all_clocks() {
        var figures = beside(of("GM0518", half(2024, 1), 500), of("GM0599", half(2025, 1), 380));
        assertEquals(
                new DecisionFamily(2, 1, 1),
                compare(List.of(EARLY, LATE), figures).family());
    }

    @Test
    void the_implementation_never_counts() {
        var mixed = compare(
                List.of(WITH_WINDOW, LATE), beside(of("GM0344", half(2023, 1), 400), of("GM0599", half(2024, 1), 200)));
        assertEquals("mixed-period", refused(mixed, SHARE, 0));
        assertNull(cell(mixed, SHARE, 0).level().estimate());
        assertEquals(new Moment(half(2023, 1), 0), moments(mixed).get(0));
        assertEquals(1, mixed.family().size());
        var before = compare(
                List.of(WITH_WINDOW, LATE),
                beside(
                        of("GM0344", half(2022, 2), 350),
                        of("GM0344", half(2023, 1), 400),
                        of("GM0599", half(2023, 2), 250),
                        of("GM0599", half(2024, 1), 200)));
        assertEquals(-1, row(before).moment().eventTime());
        assertEquals(2, before.family().size());
    }

    @Test
    void values_of_the_implementation_alone_are_refused_as_mixed() {
        var overview = compare(List.of(WITH_WINDOW), beside(of("GM0344", half(2023, 1), 400)));
        assertEquals("mixed-period", refused(overview, SHARE, 0));
        assertFalse(row(overview).hasValue());
    }

    @Test
    void the_implementation_of_a_region_that_is_compared_with_does_not_count_either() {
        var other = new Benchmark.OfRegion(WITH_WINDOW, new AreaCode("GM0344"));
        var asked = on(ClockEvent.CONTRACT_START, LATE);
        var beside = new OverviewQuestion(
                asked.regions(), List.of(other), asked.axis(), null, asked.shown(), null, asked.day(), asked.locale());
        var overview = ask(
                beside,
                of("GM0599", half(2022, 2), 300),
                of("GM0599", half(2023, 1), 300),
                of("GM0344", half(2022, 2), 400),
                of("GM0344", half(2023, 1), 400));
        assertEquals(new Moment(half(2022, 2), -3), moments(overview).get(0));
        assertTrue(
                codes(overview).contains("implementation-window"),
                codes(overview).toString());
    }

    @Test
    void who_has_no_clock_takes_no_part_and_is_named() {
        var overview = compare(
                List.of(EARLY, TIMELESS), beside(of("GM0518", half(2023, 2), 400), of("GM0363", half(2023, 2), 300)));
        assertEquals("no-clock", refused(overview, SHARE, 1));
        assertEquals(new Moment(null, null), moments(overview).get(1));
        assertEquals(
                "no-clock",
                ((TrendResult.NoTrend) cell(overview, SHARE, 1).trend())
                        .refusal()
                        .code()
                        .code());
        assertEquals(
                List.of(TIMELESS.id()), found(overview, "no-clock").finding().regions());
        assertEquals(List.of(EARLY.id()), List.copyOf(overview.clocks().keySet()));
    }

    @Test
    void without_that_event_on_the_timeline_there_is_no_clock() {
        var overview = ask(on(ClockEvent.AWARD, EARLY, LATE), beside(of("GM0518", half(2023, 2), 400)));
        assertEquals("no-clock", refused(overview, SHARE, 0));
        assertTrue(codes(overview).contains("no-event"), codes(overview).toString());
    }

    @Test
    void the_most_regions_together_come_before_a_later_time() {
        var figures = beside(
                of("GM0518", half(2023, 2), 400),
                of("GM0518", half(2024, 2), 500),
                of("GM0599", half(2024, 2), 300),
                of("GM0599", half(2025, 2), 350),
                of("GM0363", half(2025, 2), 200));
        assertEquals(
                1, row(compare(List.of(EARLY, LATE, LATEST), figures)).moment().eventTime());
        assertEquals(
                3,
                row(compare(List.of(EARLY, LATEST), of("GM0518", half(2024, 2), 500)))
                        .moment()
                        .eventTime());
    }

    @Test
    void a_value_without_one_of_the_benchmark_in_its_period_makes_no_time_the_latest() {
        var overview = compare(
                List.of(EARLY),
                of("GM0518", half(2024, 1), 400),
                of("GM0518", half(2024, 2), 500),
                share(SHARE, COUNTRY, half(2024, 1), 30_000, 100_000));
        assertEquals(new Moment(half(2024, 1), 2), moments(overview).get(0));
        var alone = compare(List.of(EARLY), of("GM0518", half(2024, 2), 500));
        assertEquals(new Moment(half(2024, 2), 3), moments(alone).get(0));
        assertEquals("no-figure", refused(alone, SHARE, 0));
    }

    @Test
    void years_that_more_regions_have_come_before_half_years() {
        var overview = compare(
                List.of(EARLY, LATE),
                beside(
                        of("GM0518", half(2025, 1), 900),
                        of("GM0518", Period.year(2024), 500),
                        of("GM0599", Period.year(2025), 350),
                        share(SHARE, COUNTRY, Period.year(2024), 30_000, 100_000),
                        share(SHARE, COUNTRY, Period.year(2025), 31_000, 100_000)));
        assertEquals(List.of(new Moment(Period.year(2024), 1), new Moment(Period.year(2025), 1)), moments(overview));
    }

    @Test
    void a_count_on_a_day_has_no_place_on_a_clock() {
        var day = Period.referenceDate(half(2024, 1).last());
        var overview = compare(List.of(EARLY), of("GM0518", day, 400));
        assertEquals("period-kind-differs", refused(overview, SHARE, 0));
        assertEquals(new Moment(null, null), moments(overview).get(0));
    }

    @Test
    void without_any_figure_there_is_no_time_and_no_finding_of_clocks() {
        var overview = compare(List.of(EARLY, TIMELESS));
        assertNull(row(overview).moment().eventTime());
        assertEquals(List.of(new Moment(null, null), new Moment(null, null)), moments(overview));
        assertEquals("no-figure", refused(overview, SHARE, 0));
        assertFalse(codes(overview).contains("other-calendar"));
        assertFalse(codes(overview).contains("no-clock"));
    }
}
