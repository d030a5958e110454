package nl.regiospiegel.comparison.overview.control;

import static nl.regiospiegel.comparison.Examples.event;
import static nl.regiospiegel.comparison.overview.control.Overviews.COUNTRY;
import static nl.regiospiegel.comparison.overview.control.Overviews.ask;
import static nl.regiospiegel.comparison.overview.control.Overviews.cell;
import static nl.regiospiegel.comparison.overview.control.Overviews.onClocks;
import static nl.regiospiegel.comparison.overview.control.Overviews.question;
import static nl.regiospiegel.comparison.overview.control.Overviews.refused;
import static nl.regiospiegel.comparison.overview.control.Overviews.share;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.Examples;
import nl.regiospiegel.comparison.RealRegions;
import nl.regiospiegel.comparison.benchmark.entity.Benchmark;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.outcome.entity.Severity;
import nl.regiospiegel.comparison.overview.entity.Moment;
import nl.regiospiegel.comparison.overview.entity.OverviewComparison;
import nl.regiospiegel.comparison.overview.entity.OverviewQuestion;
import nl.regiospiegel.comparison.timeline.entity.ClockEvent;
import nl.regiospiegel.comparison.trend.entity.TrendResult;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.regions.contractmodel.entity.CareForm;
import nl.regiospiegel.regions.timeline.entity.EventType;
import nl.regiospiegel.statistics.trend.Trend;
import org.junit.jupiter.api.Test;

/** What an overview on the clock of each region says beside its values. */
class SaidOnClocksTest extends OnClocks {

    @Test
    void that_the_calendar_differs_is_said_once_with_the_rows_where_it_does() {
        var figures =
                new ArrayList<>(List.of(beside(of("GM0518", half(2024, 1), 400), of("GM0599", half(2025, 1), 300))));
        figures.add(share("HERH", "GM0518", half(2024, 1), 400, 1_000));
        var asked = onClocks(question(null, List.of(SHARE, "HERH"), EARLY, LATE), ClockEvent.CONTRACT_START);
        var overview = ask(asked, figures.toArray(PublishedFigure[]::new));
        assertEquals(2, found(overview, "other-calendar").indicators().size());
        var same = compare(List.of(EARLY, WITH_WINDOW), figures.toArray(PublishedFigure[]::new));
        assertFalse(codes(same).contains("other-calendar"), "two that started on one day");
    }

    @Test
    void how_sure_a_clock_is_and_what_is_assumed_around_it_is_said_once() {
        var planned = new Examples.Region("gepland")
                .municipalities("GM0599")
                .covers(CareForm.values())
                .events(event("start", EventType.CONTRACT_START, "2024-01-01", null))
                .build();
        var overview = compare(
                List.of(WITH_WINDOW, planned),
                beside(of("GM0344", half(2024, 1), 400), of("GM0599", half(2025, 1), 300)));
        assertEquals(
                List.of(planned.id()),
                found(overview, "clock-planned").finding().regions());
        assertEquals(
                List.of(WITH_WINDOW.id()),
                found(overview, "implementation-window").finding().regions());
    }

    @Test
    void a_contract_that_is_about_other_help_takes_no_part_and_blocks() {
        var other = new Examples.Region("anders")
                .municipalities("GM0363")
                .covers(CareForm.RESIDENTIAL_HELP)
                .events(event("start", EventType.CONTRACT_START, null, "2022-01-01"))
                .build();
        var overview = compare(
                List.of(EARLY, other), beside(of("GM0518", half(2023, 2), 400), of("GM0363", half(2025, 1), 300)));
        assertEquals("scope-not-covered", refused(overview, SHARE, 1));
        assertEquals(1, row(overview).moment().eventTime(), "it makes no time the latest");
        var finding = found(overview, "scope-not-covered").finding();
        assertEquals(Severity.BLOCKS, finding.severity());
        assertEquals(List.of(other.id()), finding.regions());
    }

    @Test
    void what_holds_for_several_regions_is_said_once_with_all_their_names() {
        var overview = compare(List.of(EARLY, LATE));
        assertEquals(
                List.of("Regio vroeg en Regio laat"),
                found(overview, "no-figures").finding().parameters());
    }

    @Test
    void of_municipalities_nothing_is_said_since_nobody_looked_at_them() {
        var several = new Examples.Region("drie")
                .municipalities("GM0556", "GM0606")
                .covers(CareForm.values())
                .events(event("start", EventType.CONTRACT_START, null, "2023-01-01"))
                .build();
        var figures = beside(of(AreaCode.totalOf(several.id()).value(), half(2024, 1), 400));
        var onClock = compare(List.of(several), figures);
        assertTrue(row(onClock).hasValue());
        assertFalse(codes(onClock).contains("missing-municipalities"));
        var onCalendar = ask(question(null, List.of(SHARE), several), figures);
        assertTrue(row(onCalendar).hasValue());
        assertFalse(codes(onCalendar).contains("missing-municipalities"));
    }

    @Test
    void the_trend_leaves_out_the_implementation_and_ends_at_the_period_of_the_region() {
        var first = half(2021, 1);
        var rising = IntStream.range(0, 9)
                .mapToObj(i -> of("GM0344", first.plus(i), 100 + 60 * i))
                .toArray(PublishedFigure[]::new);
        var after = compare(List.of(WITH_WINDOW), beside(rising));
        assertEquals("too-few-points", trendRefused(after), "four half-years since the implementation");
        var more = Stream.concat(Arrays.stream(beside(rising)), Stream.of(of("GM0344", half(2025, 2), 660)))
                .toArray(PublishedFigure[]::new);
        var tested = (TrendResult.Recent)
                cell(compare(List.of(WITH_WINDOW), more), SHARE, 0).trend();
        assertEquals(Trend.INCREASING, tested.trend());
        assertEquals(half(2023, 2), tested.points().get(0).period());
    }

    private static String trendRefused(OverviewComparison overview) {
        return ((TrendResult.NoTrend) cell(overview, SHARE, 0).trend())
                .refusal()
                .code()
                .code();
    }

    @Test
    void amounts_of_different_years_stay_in_prices_of_their_own_year_and_say_so() {
        var asked = onClocks(question(null, List.of("KOST-JON"), EARLY, LATE), ClockEvent.CONTRACT_START);
        var overview = ask(
                asked,
                share("KOST-JON", "GM0518", Period.year(2023), 200_000, 100_000),
                share("KOST-JON", "GM0599", Period.year(2024), 200_000, 100_000),
                share("KOST-JON", COUNTRY, Period.year(2023), 190_000, 100_000),
                share("KOST-JON", COUNTRY, Period.year(2024), 190_000, 100_000));
        assertEquals(
                List.of(2000.0, 2000.0),
                row(overview).cells().stream()
                        .map(cell -> cell.level().estimate().value())
                        .toList());
        assertTrue(codes(overview).contains("nominal-prices"), codes(overview).toString());
        assertFalse(codes(overview).contains("deflated"), codes(overview).toString());
    }

    @Test
    void each_with_a_benchmark_of_its_own_stands_beside_that_in_its_own_period() {
        var country = question(null, List.of(), EARLY).benchmarks().get(0);
        var city = new Benchmark.OfRegion(LATEST, new AreaCode("GM0363"));
        var asked = on(ClockEvent.CONTRACT_START, EARLY, LATE);
        var overview = ask(
                new OverviewQuestion(
                        asked.regions(),
                        List.of(country, city),
                        asked.axis(),
                        null,
                        asked.shown(),
                        null,
                        asked.day(),
                        asked.locale()),
                beside(
                        of("GM0518", half(2024, 1), 400),
                        of("GM0599", half(2025, 1), 300),
                        of("GM0363", half(2025, 1), 350)));
        assertEquals(0.36, cell(overview, SHARE, 0).benchmark().estimate().value(), 1e-12);
        assertEquals(0.35, cell(overview, SHARE, 1).benchmark().estimate().value(), 1e-12);
        assertEquals(
                Collections.nCopies(2, 2),
                moments(overview).stream().map(Moment::eventTime).toList());
    }

    @Test
    void the_configured_regions_stand_where_their_own_timelines_say() {
        var three = RealRegions.three().toArray(ComparedRegion[]::new);
        var overview = ask(on(ClockEvent.CONTRACT_START, three), beside(of("GM0518", half(2023, 1), 400)));
        assertEquals(
                List.of(new Moment(half(2023, 1), -2), new Moment(half(2022, 1), -2), new Moment(half(2020, 2), -2)),
                moments(overview));
        assertEquals("no-figure", refused(overview, SHARE, 1));
        assertEquals("scope-not-covered", refused(overview, SHARE, 2), "its contract is about a part of the help");
        assertEquals(
                List.of("mvs", "leidse-regio"),
                found(overview, "clock-planned").finding().regions().stream()
                        .map(region -> region.value())
                        .toList());
        assertEquals(
                3,
                overview.findings().stream()
                        .filter(found -> found.finding().code().equals("implementation-window"))
                        .count());
        var mixed = ask(on(ClockEvent.CONTRACT_START, three), beside(of("GM0518", half(2024, 1), 400)));
        assertEquals("mixed-period", refused(mixed, SHARE, 0));
    }

    @Test
    void of_the_configured_regions_one_has_a_date_for_the_transfer_of_clients() {
        var three = RealRegions.three().toArray(ComparedRegion[]::new);
        var overview = ask(on(ClockEvent.CLIENT_TRANSFER, three), beside(of("GM0518", half(2023, 1), 400)));
        assertEquals("no-clock", refused(overview, SHARE, 0));
        assertEquals("no-clock", refused(overview, SHARE, 1));
        assertEquals("scope-not-covered", refused(overview, SHARE, 2));
        assertEquals(
                List.of("leidse-regio"),
                overview.clocks().keySet().stream()
                        .map(region -> region.value())
                        .toList());
        assertEquals(
                List.of("den-haag", "mvs"),
                found(overview, "no-event").finding().regions().stream()
                        .map(region -> region.value())
                        .toList());
    }
}
