package nl.regiospiegel.comparison.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.clock.control.FindingRuns;
import nl.regiospiegel.comparison.clock.entity.PeriodsAround;
import nl.regiospiegel.comparison.clock.entity.RunEnd;
import nl.regiospiegel.comparison.clock.entity.Transition;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.period.entity.PeriodKind;
import nl.regiospiegel.figures.seriesbreak.entity.BreakEffect;
import nl.regiospiegel.figures.seriesbreak.entity.BreakKind;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;
import nl.regiospiegel.regions.description.entity.LocalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of starts, default windows and runs stands in the specification of the methods, section "Clock". */
class FindingRunsTest {

    private static final SeriesBreak POPULATION = breakOn("2021-01-01");
    private static final SeriesBreak RESIDENCE = breakOn("2022-01-01");

    @ParameterizedTest
    @CsvSource({
        "2021-07-01, 2021-06-01, 2021-08-01, 2021HJ01 2021HJ02, 0, 0",
        "2023-01-01, 2023-01-01, 2023-07-01, 2023HJ01, 4, 2",
        "2024-01-01, 2024-01-01, 2024-07-01, 2024HJ01, 6, 4"
    })
    void the_three_regions_have_the_runs_that_the_method_states(
            LocalDate start, LocalDate from, LocalDate to, String excluded, int from2021, int from2022) {
        var transition = Transition.at(start).during(from, to);
        var untouched = around(transition, List.of(POPULATION));
        assertEquals(excluded, codes(untouched.excluded()));
        assertEquals(from2021, untouched.preRun().size());
        var touched = around(transition, List.of(POPULATION, RESIDENCE));
        assertEquals(from2022, touched.preRun().size());
        assertInstanceOf(RunEnd.AtBreak.class, touched.beforePreRun());
    }

    @Test
    void a_break_after_the_start_cuts_off_what_comes_after_it() {
        var leiden = Transition.at(LocalDate.of(2021, 7, 1)).during(LocalDate.of(2021, 6, 1), LocalDate.of(2021, 8, 1));
        var touched = around(leiden, List.of(POPULATION, RESIDENCE));
        assertEquals("", codes(touched.preRun()));
        assertEquals("", codes(touched.postRun()));
        assertEquals(new RunEnd.AtBreak(RESIDENCE), touched.afterPostRun());
        assertEquals(8, around(leiden, List.of(POPULATION)).postRun().size());
    }

    @Test
    void a_start_within_a_period_excludes_it_and_one_on_its_first_day_does_not() {
        assertEquals(
                "2023HJ01",
                codes(around(Transition.at(LocalDate.of(2023, 2, 1)), List.of()).excluded()));
        var clean = around(Transition.at(LocalDate.of(2023, 1, 1)), List.of());
        assertEquals("", codes(clean.excluded()));
        assertEquals(Period.halfYear(2023, 1), clean.postRun().get(0));
        assertEquals(0, clean.eventTime(Period.halfYear(2023, 1)));
        assertEquals(-3, clean.eventTime(Period.halfYear(2021, 2)));
    }

    @Test
    void a_missing_period_ends_a_run_and_is_named() {
        var figures = new TreeSet<>(halfYears());
        figures.remove(Period.halfYear(2021, 2));
        figures.remove(Period.halfYear(2024, 1));
        var around = FindingRuns.of(PeriodKind.HALF_YEAR, Transition.at(LocalDate.of(2023, 1, 1)), figures, List.of());
        assertEquals("2022HJ01 2022HJ02", codes(around.preRun()));
        assertEquals("2023HJ01 2023HJ02", codes(around.postRun()));
        assertEquals(new RunEnd.NoFigure(Period.halfYear(2021, 2)), around.beforePreRun());
        assertEquals(new RunEnd.NoFigure(Period.halfYear(2024, 1)), around.afterPostRun());
    }

    @Test
    void what_lies_between_a_window_and_a_start_belongs_to_neither_side() {
        var early = Transition.at(LocalDate.of(2023, 1, 1)).during(LocalDate.of(2021, 10, 1), LocalDate.of(2022, 2, 1));
        assertEquals(
                "2021HJ02 2022HJ01 2022HJ02", codes(around(early, List.of()).excluded()));
        var late = Transition.at(LocalDate.of(2023, 1, 1)).during(LocalDate.of(2023, 10, 1), LocalDate.of(2023, 11, 1));
        assertEquals("2023HJ01 2023HJ02", codes(around(late, List.of()).excluded()));
        var within =
                Transition.at(LocalDate.of(2023, 3, 1)).during(LocalDate.of(2021, 10, 1), LocalDate.of(2021, 11, 1));
        assertEquals(
                "2021HJ02 2022HJ01 2022HJ02 2023HJ01",
                codes(around(within, List.of()).excluded()));
    }

    @Test
    void a_reference_date_is_a_point() {
        var figures = Stream.of("2021-12-31", "2022-06-30", "2022-12-31", "2023-06-30", "2023-12-31")
                .map(code -> Period.parse(code).orElseThrow())
                .collect(Collectors.toSet());
        var after =
                FindingRuns.of(PeriodKind.REFERENCE_DATE, Transition.at(LocalDate.of(2023, 2, 1)), figures, List.of());
        assertEquals("", codes(after.excluded()));
        assertEquals("2021-12-31 2022-06-30 2022-12-31", codes(after.preRun()));
        assertEquals("2023-06-30 2023-12-31", codes(after.postRun()));
        var window = Transition.at(LocalDate.of(2023, 1, 1)).during(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 7, 1));
        assertEquals(
                "2023-06-30",
                codes(FindingRuns.of(PeriodKind.REFERENCE_DATE, window, figures, List.of())
                        .excluded()));
    }

    @Test
    void a_window_ends_after_it_begins() {
        var start = Transition.at(LocalDate.of(2023, 1, 1));
        var day = LocalDate.of(2023, 2, 1);
        assertThrows(IllegalArgumentException.class, () -> start.during(day, day));
    }

    private static PeriodsAround around(Transition transition, List<SeriesBreak> breaks) {
        return FindingRuns.of(PeriodKind.HALF_YEAR, transition, halfYears(), breaks);
    }

    private static Set<Period> halfYears() {
        return Stream.iterate(Period.halfYear(2018, 1), Period::next).limit(16).collect(Collectors.toSet());
    }

    private static String codes(List<Period> periods) {
        return periods.stream().map(Period::code).collect(Collectors.joining(" "));
    }

    private static SeriesBreak breakOn(String day) {
        var name = new LocalText(day, day);
        return new SeriesBreak(
                "break-" + day,
                LocalDate.parse(day),
                name,
                name,
                BreakKind.values()[0],
                BreakEffect.UNEVEN,
                Map.of(),
                Set.of(),
                null);
    }
}
