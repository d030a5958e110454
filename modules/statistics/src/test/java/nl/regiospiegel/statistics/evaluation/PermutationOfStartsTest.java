package nl.regiospiegel.statistics.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import nl.regiospiegel.statistics.panel.Cohort;
import nl.regiospiegel.statistics.panel.Runs;
import nl.regiospiegel.statistics.panel.StaggeredStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermutationOfStartsTest {

    private static final Runs FIRST = new Runs(0, 4, 5, 10);
    private static final Runs SECOND = new Runs(0, 6, 6, 10);

    /** Units 0 and 1 start in period 5, unit 2 in period 6. */
    private static StaggeredStudy study(int never, double effect) {
        var values = Invented.values(never + 2, 10, 50 + never);
        for (int t = 5; t < 10; t++) {
            values[0][t] += effect;
            values[1][t] += effect;
            values[2][t] += t > 5 ? effect : 0;
        }
        return StaggeredStudy.of(
                Invented.panel(values),
                List.of(new Cohort(5, FIRST, List.of("0", "1"), true), new Cohort(6, SECOND, List.of("2"), true)));
    }

    private static Optional<PermutationTest> test(StaggeredStudy study, long seed) {
        return PermutationTest.of(study, ComparisonGroup.NEVER_TREATED, seed, Progress.UNHEARD);
    }

    @Test
    void a_large_effect_is_the_largest_of_all_ways() {
        var found = test(study(19, -30), 1).orElseThrow();
        assertEquals(19 * 18 / 2 * 17, found.ways());
        assertTrue(found.exhaustive());
        assertEquals(0, found.atLeast());
        assertEquals(1 / 2908.0, found.p());
    }

    @Test
    void no_effect_at_all_is_the_smallest() {
        var study = study(19, 0);
        var values = study.panel().units().stream()
                .map(unit -> study.panel().values(unit, 0, 10))
                .toArray(double[][]::new);
        for (int i = 0; i < 3; i++) {
            for (int t = 0; t < 10; t++) {
                var period = t;
                values[i][t] = IntStream.range(3, 22)
                        .mapToDouble(j -> values[j][period])
                        .average()
                        .orElseThrow();
            }
        }
        var found = test(StaggeredStudy.of(Invented.panel(values), study.cohorts()), 1)
                .orElseThrow();
        assertEquals(0, found.overall(), 1e-12);
        assertEquals(1, found.p());
    }

    /** Units that all move alike have no effect, whatever rounding makes of tenths. */
    @Test
    void rounding_is_no_effect() {
        var values = new double[22][10];
        for (int i = 0; i < 22; i++) {
            for (int t = 0; t < 10; t++) {
                values[i][t] = 0.1 * i + 0.1 * t * t;
            }
        }
        var found = test(StaggeredStudy.of(Invented.panel(values), study(19, 0).cohorts()), 1)
                .orElseThrow();
        assertEquals(found.ways(), found.atLeast());
        values[0][9] += 1;
        found = test(StaggeredStudy.of(Invented.panel(values), study(19, 0).cohorts()), 1)
                .orElseThrow();
        assertEquals(0, found.atLeast());
    }

    /** Every way is computed again through the group-time effects themselves, on a panel without the treated units. */
    @Test
    void each_way_is_the_overall_effect_of_those_units() {
        var study = study(19, -1.5);
        var never = study.neverTreated();
        var panel = study.panel().select(never);
        var overall = Math.abs(GroupTimeEffects.of(study, ComparisonGroup.NEVER_TREATED)
                .overall()
                .getAsDouble());
        var atLeast = 0;
        for (int a = 0; a < 19; a++) {
            for (int b = a + 1; b < 19; b++) {
                for (int c = 0; c < 19; c++) {
                    if (c != a && c != b) {
                        var cohorts = List.of(
                                new Cohort(5, FIRST, List.of(never.get(a), never.get(b)), true),
                                new Cohort(6, SECOND, List.of(never.get(c)), true));
                        var way = GroupTimeEffects.of(StaggeredStudy.of(panel, cohorts), ComparisonGroup.NEVER_TREATED);
                        atLeast += Math.abs(way.overall().getAsDouble()) >= overall ? 1 : 0;
                    }
                }
            }
        }
        assertTrue(atLeast > 10 && atLeast < 2900, "the example has an effect in between: " + atLeast);
        assertEquals(atLeast, test(study, 1).orElseThrow().atLeast());
    }

    @Test
    void one_treated_unit_ranks_as_among_placebos() {
        var values = Invented.values(24, 10, 77);
        var runs = new Runs(4, 5, 5, 10);
        var study = StaggeredStudy.of(Invented.panel(values), List.of(new Cohort(5, runs, List.of("0"), true)));
        var placebo = PlaceboTest.of(Invented.study(values, runs), EvaluationMethod.DIFFERENCE_IN_DIFFERENCES);
        var found = test(study, 1).orElseThrow();
        assertEquals(24, found.ways());
        assertEquals(placebo.evaluation().effect(), found.overall(), 1e-12);
        assertEquals(placebo.p().getAsDouble(), found.p());
    }

    @Test
    void more_ways_than_can_be_tried_are_drawn_by_seed() {
        var study = study(40, 0.5);
        var found = test(study, 7).orElseThrow();
        assertFalse(found.exhaustive());
        assertEquals(9_999, found.ways());
        assertEquals(found, test(study, 7).orElseThrow());
        assertNotEquals(found.atLeast(), test(study, 8).orElseThrow().atLeast());
        assertEquals(found.p(), test(study, 8).orElseThrow().p(), 0.03);
    }

    @Test
    void a_p_value_needs_nineteen_never_treated_units_and_one_to_compare_with() {
        assertTrue(test(study(18, 5), 1).isEmpty());
        assertTrue(test(study(19, 5), 1).isPresent());
        var all = IntStream.range(0, 20).mapToObj(Integer::toString).toList();
        var many =
                StaggeredStudy.of(Invented.panel(Invented.values(39, 10, 3)), List.of(new Cohort(5, FIRST, all, true)));
        assertEquals(20, many.neverTreated().size());
        assertTrue(test(many, 1).isEmpty());
        var shown = study(19, 5).cohorts().stream()
                .map(cohort -> new Cohort(cohort.start(), cohort.runs(), cohort.units(), false))
                .toList();
        assertTrue(test(StaggeredStudy.of(study(19, 5).panel(), shown), 1).isEmpty());
    }

    @Test
    void without_never_treated_units_there_is_none() {
        var study = study(19, 5);
        var alone = StaggeredStudy.of(study.panel().select(List.of("0", "1", "2")), study.cohorts());
        assertTrue(PermutationTest.of(alone, ComparisonGroup.NOT_YET_TREATED, 1, Progress.UNHEARD)
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"19, 3, 969", "22, 1, 22", "200, 2, 10000", "25, 23, 300", "4, 2, 6"})
    void counts_the_ways(int units, int members, int ways) {
        assertEquals(ways, new Assignments(units, new int[] {members}).count(9_999));
    }

    @Test
    void every_way_comes_once() {
        var ways = new HashSet<List<Integer>>();
        var assignments = new Assignments(6, new int[] {2, 1, 1});
        assignments.all(way -> assertTrue(ways.add(Arrays.stream(way).boxed().toList())));
        assertEquals(15 * 4 * 3, ways.size());
        assertEquals(180, assignments.count(9_999));
        for (var way : ways) {
            assertEquals(2, way.stream().filter(group -> group == 0).count());
            assertEquals(2, way.stream().filter(group -> group == -1).count());
        }
    }

    @Test
    void every_way_is_drawn_about_equally_often() {
        var drawn = new int[4];
        new Assignments(4, new int[] {1})
                .draw(
                        40_000,
                        5,
                        way -> drawn[
                                IntStream.range(0, 4)
                                        .filter(i -> way[i] == 0)
                                        .findFirst()
                                        .orElseThrow()]++);
        for (var times : drawn) {
            assertEquals(10_000, times, 400);
        }
    }

    @Test
    void progress_is_heard_and_an_interrupt_ends_it() {
        var heard = new ArrayList<Integer>();
        PermutationTest.of(study(19, 1), ComparisonGroup.NOT_YET_TREATED, 1, (done, total) -> heard.add(done));
        assertEquals(List.of(0, 1000, 2000, 2907), heard);
        assertThrows(
                CancellationException.class,
                () -> PermutationTest.of(
                        study(19, 1), ComparisonGroup.NEVER_TREATED, 1, (done, total) -> Thread.currentThread()
                                .interrupt()));
        assertTrue(Thread.interrupted());
    }
}
