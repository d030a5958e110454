package nl.regiospiegel.comparison.sidebyside.control;

import static nl.regiospiegel.comparison.Examples.event;
import static nl.regiospiegel.comparison.Examples.startWithin;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.regiospiegel.comparison.Examples;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.comparability.Checks;
import nl.regiospiegel.comparison.difference.entity.Contrast;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.overview.control.FiguresOfRow;
import nl.regiospiegel.comparison.series.Courses;
import nl.regiospiegel.comparison.sidebyside.entity.OutcomeDifferences;
import nl.regiospiegel.comparison.sidebyside.entity.SideBySide;
import nl.regiospiegel.comparison.sidebyside.entity.SideBySideQuestion;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.Observation;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.figures.seriesbreak.entity.BreakConsequence;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;
import nl.regiospiegel.regions.contractmodel.entity.CareForm;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;
import nl.regiospiegel.regions.timeline.entity.EventType;
import nl.regiospiegel.regions.timeline.entity.ImplementationWindow;
import org.junit.jupiter.api.Test;

/** Outcomes of regions at the same time on the clock of each. */
class SideBySideOnClocksTest {

    private static final Indicator COST = Checks.indicator("KOST-JON");
    private static final ComparedRegion EARLY = region("vroeg", "GM0518", "2023-01-01");
    private static final ComparedRegion LATE = region("laat", "GM0599", "2024-01-01");
    private static final ComparedRegion WITH_WINDOW = new Examples.Region("overgang")
            .municipalities("GM0344")
            .covers(CareForm.YOUTH_HELP)
            .events(startWithin(
                    "2023-01-01",
                    new ImplementationWindow(new EdtfDate("2023-01-01"), new EdtfDate("2023-06-30"), "Een half jaar.")))
            .build();
    private static final ComparedRegion TIMELESS = new Examples.Region("tijdloos")
            .municipalities("GM0363")
            .covers(CareForm.YOUTH_HELP)
            .build();

    private static ComparedRegion invented(String municipality, int start) {
        return new Examples.Region("verzonnen-" + municipality.toLowerCase(Locale.ROOT))
                .municipalities(municipality)
                .covers(CareForm.values())
                .events(event("start", EventType.CONTRACT_START, null, start + "-01-01"))
                .invented()
                .build();
    }

    private static PublishedFigure amount(String area, int year) {
        return Checks.counted(area, Period.year(year), 200_000, 100_000);
    }

    private static ComparedRegion region(String id, String municipality, String start) {
        return new Examples.Region(id)
                .municipalities(municipality)
                .covers(CareForm.YOUTH_HELP)
                .events(event("start", EventType.CONTRACT_START, null, start))
                .build();
    }

    private static PublishedFigure share(String area, Period period, int numerator) {
        var figure = Courses.figure(0, new Observation.Counted(Courses.count(numerator), Courses.count(1_000)));
        return new PublishedFigure(
                figure.indicator(),
                new AreaCode(area),
                period,
                null,
                figure.observation(),
                figure.vintage(),
                figure.dataSet(),
                false);
    }

    private static SideBySide ask(
            Axis axis, List<ComparedRegion> regions, List<SeriesBreak> breaks, PublishedFigure... figures) {
        return ask(Courses.SHARE, axis, regions, breaks, figures);
    }

    private static SideBySide ask(
            Indicator indicator,
            Axis axis,
            List<ComparedRegion> regions,
            List<SeriesBreak> breaks,
            PublishedFigure... figures) {
        var question = new SideBySideQuestion(
                regions, List.of(indicator), axis, null, null, LocalDate.of(2026, 11, 22), Language.DUTCH);
        var row = new FiguresOfRow(indicator, List.of(figures), List.of(), breaks);
        return new CompareSideBySide(question, day -> List.of()).compare(List.of(row));
    }

    private static OutcomeDifferences row(List<ComparedRegion> regions, PublishedFigure... figures) {
        return ask(Axis.EVENT, regions, List.of(), figures).outcomes().get(0);
    }

    private static String refused(OutcomeDifferences row, int pair) {
        return ((Contrast.Refused) row.pairs().get(pair).contrast())
                .refusal()
                .code()
                .code();
    }

    private static Period half(int year, int half) {
        return Period.halfYear(year, half);
    }

    @Test
    void each_region_stands_in_the_period_of_its_own_clock() {
        var row = row(
                List.of(EARLY, LATE),
                share("GM0518", half(2023, 2), 400),
                share("GM0518", half(2024, 1), 500),
                share("GM0518", half(2025, 1), 900),
                share("GM0599", half(2024, 2), 300),
                share("GM0599", half(2025, 1), 350));
        assertEquals(2, row.eventTime());
        assertNull(row.period());
        assertEquals(List.of(Optional.of(half(2024, 1)), Optional.of(half(2025, 1))), row.periods());
        assertEquals(0.15, ((Contrast.Apart) row.pairs().get(0).contrast()).value(), 1e-12);
    }

    @Test
    void a_period_of_the_implementation_is_not_compared_with_anything() {
        var row = row(
                List.of(WITH_WINDOW, EARLY, LATE),
                share("GM0344", half(2023, 1), 400),
                share("GM0518", half(2023, 1), 300),
                share("GM0599", half(2024, 1), 200));
        assertEquals(0, row.eventTime());
        assertEquals("mixed-period", refused(row, 0));
        assertEquals("mixed-period", refused(row, 1));
        assertEquals(0.1, ((Contrast.Apart) row.pairs().get(2).contrast()).value(), 1e-12);
        assertNull(row.levels().get(0).estimate());
    }

    @Test
    void it_does_not_make_a_time_the_latest_either() {
        var row = row(
                List.of(WITH_WINDOW, LATE),
                share("GM0344", half(2022, 2), 350),
                share("GM0344", half(2023, 1), 400),
                share("GM0599", half(2023, 2), 250),
                share("GM0599", half(2024, 1), 200));
        assertEquals(-1, row.eventTime());
        assertEquals(0.1, ((Contrast.Apart) row.pairs().get(0).contrast()).value(), 1e-12);
    }

    @Test
    void who_has_no_clock_takes_no_part() {
        var row =
                row(List.of(EARLY, TIMELESS), share("GM0518", half(2023, 2), 400), share("GM0363", half(2023, 2), 300));
        assertEquals("no-clock", refused(row, 0));
        assertEquals(List.of(Optional.of(half(2023, 2)), Optional.empty()), row.periods());
    }

    @Test
    void a_break_between_the_two_periods_parts_them() {
        var example = Courses.breakAt(0, BreakConsequence.BLOCKS);
        var broken = new SeriesBreak(
                example.id(),
                LocalDate.of(2024, 7, 1),
                example.name(),
                example.explanation(),
                example.kind(),
                example.effect(),
                example.indicators(),
                example.areas(),
                example.source(),
                false);
        var row = ask(
                        Axis.EVENT,
                        List.of(EARLY, LATE),
                        List.of(broken),
                        share("GM0518", half(2024, 1), 400),
                        share("GM0599", half(2025, 1), 300))
                .outcomes()
                .get(0);
        assertEquals("series-break", refused(row, 0));
    }

    @Test
    void all_amounts_of_a_row_stand_in_prices_of_one_year() {
        var row = ask(
                        COST,
                        Axis.EVENT,
                        List.of(invented("VB0101", 2021), invented("VB0102", 2022), invented("VB0103", 2024)),
                        List.of(),
                        amount("VB0101", 2021),
                        amount("VB0102", 2022),
                        amount("VB0103", 2024))
                .outcomes()
                .get(0);
        var levels =
                row.levels().stream().map(level -> level.estimate().value()).toList();
        assertEquals(2000 * Math.pow(1.03, 3), levels.get(0), 5);
        assertEquals(2000 * Math.pow(1.03, 2), levels.get(1), 5);
        assertEquals(2000, levels.get(2), 1e-9);
        for (var pair : row.pairs()) {
            assertTrue(row.levels().contains(pair.a()));
            assertTrue(row.levels().contains(pair.b()));
        }
        var deflated = row.findings().stream()
                .filter(finding -> finding.code().equals("deflated"))
                .toList();
        assertEquals(1, deflated.size());
        assertEquals("2024", deflated.get(0).parameters().get(0));
    }

    @Test
    void years_that_two_have_come_before_half_years_that_one_has() {
        var row = row(
                List.of(EARLY, LATE),
                share("GM0518", half(2025, 1), 900),
                share("GM0518", Period.year(2024), 500),
                share("GM0599", Period.year(2025), 350));
        assertEquals(1, row.eventTime());
        assertEquals(List.of(Optional.of(Period.year(2024)), Optional.of(Period.year(2025))), row.periods());
        assertEquals(0.15, ((Contrast.Apart) row.pairs().get(0).contrast()).value(), 1e-12);
    }

    @Test
    void values_of_the_implementation_alone_are_refused_as_mixed() {
        var row = row(List.of(WITH_WINDOW, LATE), share("GM0344", half(2023, 1), 400));
        assertEquals(0, row.eventTime());
        assertEquals("mixed-period", refused(row, 0));
    }

    @Test
    void how_sure_a_clock_is_and_what_is_assumed_around_it_is_said_once() {
        var planned = new Examples.Region("gepland")
                .municipalities("GM0599")
                .covers(CareForm.YOUTH_HELP)
                .events(event("start", EventType.CONTRACT_START, "2024-01-01", null))
                .build();
        var figures = new PublishedFigure[] {share("GM0344", half(2024, 1), 400), share("GM0599", half(2025, 1), 300)};
        var said = codes(ask(Axis.EVENT, List.of(WITH_WINDOW, planned), List.of(), figures));
        assertEquals(
                List.of("association-not-cause", "other-calendar", "clock-planned", "implementation-window"), said);
        var onCalendar = codes(ask(Axis.CALENDAR, List.of(WITH_WINDOW, planned), List.of(), figures));
        assertEquals(List.of("association-not-cause"), onCalendar);
    }

    @Test
    void without_any_figure_there_is_no_time() {
        var row = row(List.of(EARLY, LATE));
        assertNull(row.eventTime());
        assertEquals("no-figure", refused(row, 0));
    }

    @Test
    void that_the_calendar_differs_is_said_on_clocks_only() {
        assertTrue(codes(ask(Axis.EVENT, List.of(EARLY, LATE), List.of())).contains("other-calendar"));
        assertFalse(codes(ask(Axis.CALENDAR, List.of(EARLY, LATE), List.of())).contains("other-calendar"));
    }

    private static List<String> codes(SideBySide beside) {
        return beside.findings().stream().map(Finding::code).toList();
    }
}
