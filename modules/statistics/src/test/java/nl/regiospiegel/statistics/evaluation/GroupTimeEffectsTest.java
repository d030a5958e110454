package nl.regiospiegel.statistics.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import nl.regiospiegel.statistics.panel.Cohort;
import nl.regiospiegel.statistics.panel.Panel;
import nl.regiospiegel.statistics.panel.Runs;
import nl.regiospiegel.statistics.panel.StaggeredStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Units 0 and 1 start in period 4 after a window in period 3, unit 2 starts in period 6; units 3 to 5 never do. */
class GroupTimeEffectsTest {

    private static final Cohort EARLY = new Cohort(4, new Runs(0, 3, 4, 9), List.of("0", "1"), true);
    private static final Cohort LATE = new Cohort(6, new Runs(1, 6, 6, 9), List.of("2"), true);

    /** A level for each unit, a move for each period, and from its start on an effect that grows by the cohort's own step. */
    private static double[][] values() {
        var values = new double[6][9];
        for (int i = 0; i < 6; i++) {
            for (int t = 0; t < 9; t++) {
                values[i][t] = 10 * i + Math.sin(t) + effect(i, t);
            }
        }
        return values;
    }

    private static double effect(int unit, int period) {
        return unit < 2 && period >= 4 ? 1 + period - 4 : unit == 2 && period >= 6 ? -2.5 * (period - 5) : 0;
    }

    private static GroupTimeEffects effects(double[][] values, ComparisonGroup comparison, Cohort... cohorts) {
        return GroupTimeEffects.of(StaggeredStudy.of(Invented.panel(values), List.of(cohorts)), comparison);
    }

    @Test
    void finds_the_effects_that_were_put_in() {
        for (var comparison : ComparisonGroup.values()) {
            var found = effects(values(), comparison, EARLY, LATE);
            for (var cell : found.cells()) {
                assertEquals(effect(cell.start() == 4 ? 0 : 2, cell.period()), cell.effect(), 1e-12, "" + cell);
            }
            assertEquals(3, found.groups().get(0).effect().getAsDouble(), 1e-12);
            assertEquals(-5, found.groups().get(1).effect().getAsDouble(), 1e-12);
            assertEquals((2 * 3 - 5) / 3.0, found.overall().getAsDouble(), 1e-12);
        }
    }

    @Test
    void periods_outside_the_runs_have_no_effect() {
        var found = effects(values(), ComparisonGroup.NEVER_TREATED, EARLY, LATE);
        assertEquals(
                List.of(0, 1, 2, 4, 5, 6, 7, 8),
                found.cells().stream()
                        .filter(cell -> cell.start() == 4)
                        .map(GroupTimeEffect::period)
                        .toList());
        assertEquals(
                IntStream.range(1, 9).boxed().toList(),
                found.cells().stream()
                        .filter(cell -> cell.start() == 6)
                        .map(GroupTimeEffect::period)
                        .toList());
        var base = found.cells().get(2);
        assertEquals(0, base.effect());
        assertEquals(-2, base.eventTime());
    }

    @Test
    void the_event_study_weighs_cohorts_by_their_units() {
        var points =
                effects(values(), ComparisonGroup.NEVER_TREATED, EARLY, LATE).eventStudy();
        assertEquals(
                List.of(-5, -4, -3, -2, -1, 0, 1, 2, 3, 4),
                points.stream().map(EventStudyPoint::eventTime).toList());
        var atStart = points.get(5);
        assertEquals((2 * 1 - 2.5) / 3.0, atStart.effect(), 1e-12);
        assertEquals(2, atStart.cohorts());
        assertEquals(3, atStart.units());
        assertEquals(new EventStudyPoint(4, 5, 1, 2), rounded(points.get(9)), "only the early cohort is that far");
        assertEquals(1, points.get(4).cohorts(), "the window of the early cohort has no effect");
    }

    private static EventStudyPoint rounded(EventStudyPoint point) {
        return new EventStudyPoint(point.eventTime(), Math.rint(point.effect()), point.cohorts(), point.units());
    }

    /** The late cohort is untouched until period 5: it serves the early one in periods 0 to 5, and from 6 on no more. */
    @Test
    void not_yet_treated_units_serve_until_their_window() {
        var found = effects(values(), ComparisonGroup.NOT_YET_TREATED, EARLY, LATE);
        for (var cell : found.cells()) {
            var late = cell.start() == 4 && cell.period() <= 5;
            assertEquals(late ? 4 : 3, cell.comparisonUnits(), "" + cell);
        }
        var windowed = new Cohort(6, new Runs(1, 5, 6, 9), List.of("2"), true);
        assertEquals(
                3,
                effects(values(), ComparisonGroup.NOT_YET_TREATED, EARLY, windowed).cells().stream()
                        .filter(cell -> cell.start() == 4 && cell.period() == 5)
                        .findFirst()
                        .orElseThrow()
                        .comparisonUnits(),
                "a window that begins earlier counts as the start");
    }

    @Test
    void a_not_yet_treated_unit_without_a_value_does_not_serve() {
        var panel = Invented.panel(values()).without("2", 0);
        var found =
                GroupTimeEffects.of(StaggeredStudy.of(panel, List.of(EARLY, LATE)), ComparisonGroup.NOT_YET_TREATED);
        assertEquals(3, found.cells().get(0).comparisonUnits());
        assertEquals(4, found.cells().get(1).comparisonUnits());
    }

    /** Without never-treated units the early cohort has someone to compare with until the late one starts, that one nobody. */
    @Test
    void without_anyone_to_compare_with_there_is_no_effect() {
        var panel = Invented.panel(values()).select(List.of("0", "1", "2"));
        var study = StaggeredStudy.of(panel, List.of(EARLY, LATE));
        var found = GroupTimeEffects.of(study, ComparisonGroup.NOT_YET_TREATED);
        assertEquals(List.of(0, 1, 2, 4, 5), periods(found, 4));
        assertEquals(List.of(), periods(found, 6), "in its base, period 5, the early cohort has started");
        assertEquals(
                OptionalDouble.empty(), found.groups().get(0).effect(), "its post-run is longer than the comparison");
        assertEquals(OptionalDouble.empty(), found.overall());
    }

    private static List<Integer> periods(GroupTimeEffects found, int start) {
        return found.cells().stream()
                .filter(cell -> cell.start() == start)
                .map(GroupTimeEffect::period)
                .toList();
    }

    @Test
    void a_cohort_that_does_not_count_is_shown_and_not_averaged() {
        var shown = new Cohort(6, LATE.runs(), LATE.units(), false);
        var found = effects(values(), ComparisonGroup.NEVER_TREATED, EARLY, shown);
        assertEquals(-5, found.groups().get(1).effect().getAsDouble(), 1e-12);
        assertFalse(found.groups().get(1).counted());
        assertEquals(3, found.overall().getAsDouble(), 1e-12);
        assertTrue(found.eventStudy().stream().allMatch(point -> point.cohorts() == 1));
        var none = effects(values(), ComparisonGroup.NEVER_TREATED, shown);
        assertEquals(OptionalDouble.empty(), none.overall());
        assertTrue(none.eventStudy().isEmpty());
        assertFalse(none.cells().isEmpty());
    }

    @Test
    void one_cohort_with_one_period_before_is_difference_in_differences() {
        var values = Invented.values(7, 6, 12);
        var runs = new Runs(2, 3, 4, 6);
        var found = effects(values, ComparisonGroup.NEVER_TREATED, new Cohort(4, runs, List.of("0"), true));
        assertEquals(
                DifferenceInDifferences.of(Invented.study(values, runs)).effect(),
                found.overall().getAsDouble(),
                1e-12);
    }

    @ParameterizedTest
    @EnumSource
    void constants_change_nothing_and_factors_scale(ComparisonGroup comparison) {
        var values = Invented.values(9, 9, 13);
        var shifted = changed(values, (i, t, value) -> value + 100 * i + 10 * t * t);
        var scaled = changed(values, (i, t, value) -> -2.5 * value);
        var expected = overall(values, comparison);
        var tolerance = 1e-9 * Invented.largest(shifted);
        assertEquals(expected, overall(shifted, comparison), tolerance);
        assertEquals(-2.5 * expected, overall(scaled, comparison), tolerance);
    }

    @Test
    void what_is_added_after_every_start_is_added_to_the_effect() {
        var values = Invented.values(9, 9, 13);
        var raised = changed(values, (i, t, value) -> value + ((i < 2 && t >= 4) || (i == 2 && t >= 6) ? 9 : 0));
        assertEquals(
                overall(values, ComparisonGroup.NEVER_TREATED) + 9,
                overall(raised, ComparisonGroup.NEVER_TREATED),
                1e-9 * Invented.largest(raised));
    }

    /** A value of a unit in a period made into another. */
    private interface Change {
        double of(int unit, int period, double value);
    }

    private static double[][] changed(double[][] values, Change change) {
        var changed = Invented.copy(values);
        for (int i = 0; i < changed.length; i++) {
            for (int t = 0; t < changed[i].length; t++) {
                changed[i][t] = change.of(i, t, changed[i][t]);
            }
        }
        return changed;
    }

    private static double overall(double[][] values, ComparisonGroup comparison) {
        return effects(values, comparison, EARLY, LATE).overall().getAsDouble();
    }

    @Test
    void a_never_treated_unit_that_lacks_a_value_is_left_out_and_named() {
        var study = StaggeredStudy.of(Invented.panel(values()).without("4", 8).without("5", 0), List.of(EARLY, LATE));
        assertEquals(List.of("3"), study.neverTreated());
        assertEquals(List.of("4", "5"), study.leftOut());
    }

    @Test
    void refuses_what_is_no_study() {
        var panel = Invented.panel(values());
        refuses(panel);
        refuses(panel, EARLY, new Cohort(6, LATE.runs(), List.of("1"), true));
        refuses(panel, EARLY, new Cohort(4, EARLY.runs(), List.of("2"), true));
        refuses(panel, new Cohort(4, new Runs(0, 3, 4, 10), List.of("2"), true));
        refuses(panel.without("2", 7), LATE);
        assertThrows(IllegalArgumentException.class, () -> new Cohort(4, EARLY.runs(), List.of(), true));
        assertThrows(IllegalArgumentException.class, () -> new Cohort(4, EARLY.runs(), List.of("1", "1"), true));
        assertThrows(IllegalArgumentException.class, () -> new Cohort(2, EARLY.runs(), List.of("1"), true));
    }

    private static void refuses(Panel panel, Cohort... cohorts) {
        assertThrows(IllegalArgumentException.class, () -> StaggeredStudy.of(panel, List.of(cohorts)));
    }
}
