package nl.regiospiegel.statistics.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import nl.regiospiegel.statistics.panel.Runs;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What must not change the effect, and what must change it by so much: equality is to 1e-9 of the largest value. */
class InvarianceTest {

    private static final int START = 8;
    private static final int PERIODS = 12;

    @FunctionalInterface
    private interface Change {
        double[][] of(double[][] values);
    }

    @FunctionalInterface
    private interface Check {
        void on(EvaluationMethod method, double[][] values);
    }

    private static Stream<DynamicTest> everywhere(Check check, EvaluationMethod... methods) {
        return Stream.of(5, 19, 60).flatMap(donors -> Stream.of(1L, 2L, 3L).flatMap(seed -> Stream.of(methods)
                .map(method -> DynamicTest.dynamicTest(
                        method + " with " + donors + " donors, " + seed,
                        () -> check.on(method, Invented.values(donors, PERIODS, seed))))));
    }

    private static double effect(EvaluationMethod method, double[][] values) {
        return method.evaluate(Invented.study(values, START)).effect();
    }

    private static void unchanged(EvaluationMethod method, double[][] values, Change change) {
        var changed = change.of(Invented.copy(values));
        assertEquals(effect(method, values), effect(method, changed), 1e-9 * Invented.largest(changed));
    }

    private static double[][] perPeriod(double[][] values) {
        for (var row : values) {
            for (int t = 0; t < PERIODS; t++) {
                row[t] += 7 * t - (t == 10 ? 400 : 0);
            }
        }
        return values;
    }

    private static double[][] perUnit(double[][] values) {
        for (int i = 0; i < values.length; i++) {
            for (int t = 0; t < PERIODS; t++) {
                values[i][t] += i == 0 ? 300 : i * i;
            }
        }
        return values;
    }

    @TestFactory
    Stream<DynamicTest> a_constant_for_every_unit_in_a_period_changes_nothing() {
        return everywhere(
                (method, values) -> unchanged(method, values, InvarianceTest::perPeriod),
                EvaluationMethod.DIFFERENCE_IN_DIFFERENCES,
                EvaluationMethod.SYNTHETIC_CONTROL);
    }

    @TestFactory
    Stream<DynamicTest> with_the_noise_held_fixed_it_changes_nothing_there_either() {
        return everywhere(
                (method, values) -> {
                    var changed = perPeriod(Invented.copy(values));
                    var noise = SyntheticDifferenceInDifferences.of(Invented.study(values, START))
                            .noise();
                    assertEquals(
                            effect(method, values),
                            SyntheticDifferenceInDifferences.of(Invented.study(changed, START), noise)
                                    .effect(),
                            1e-9 * Invented.largest(changed));
                },
                EvaluationMethod.SYNTHETIC_DIFFERENCE_IN_DIFFERENCES);
    }

    @TestFactory
    Stream<DynamicTest> a_constant_for_one_unit_in_all_periods_changes_neither_kind_of_difference_in_differences() {
        return everywhere(
                (method, values) -> unchanged(method, values, InvarianceTest::perUnit),
                EvaluationMethod.DIFFERENCE_IN_DIFFERENCES,
                EvaluationMethod.SYNTHETIC_DIFFERENCE_IN_DIFFERENCES);
    }

    @TestFactory
    Stream<DynamicTest> scaling_scales_the_effect_and_keeps_the_weights() {
        return everywhere(
                (method, values) -> {
                    for (var factor : new double[] {1e-6, 3.7, -1, 1e12, 1e90}) {
                        var scaled = Invented.copy(values);
                        for (var row : scaled) {
                            for (int t = 0; t < PERIODS; t++) {
                                row[t] *= factor;
                            }
                        }
                        var expected = method.evaluate(Invented.study(values, START));
                        var actual = method.evaluate(Invented.study(scaled, START));
                        assertEquals(
                                factor * expected.effect(),
                                actual.effect(),
                                1e-9 * Invented.largest(scaled),
                                "" + factor);
                        for (int j = 0; j < expected.weights().size(); j++) {
                            assertEquals(
                                    expected.weights().get(j).value(),
                                    actual.weights().get(j).value(),
                                    1e-9);
                        }
                    }
                },
                EvaluationMethod.values());
    }

    @TestFactory
    Stream<DynamicTest> what_is_added_to_the_treated_unit_after_the_start_is_added_to_the_effect() {
        return everywhere(
                (method, values) -> {
                    var treated = Invented.copy(values);
                    for (int t = START; t < PERIODS; t++) {
                        treated[0][t] += 12.5;
                    }
                    assertEquals(
                            effect(method, values) + 12.5, effect(method, treated), 1e-9 * Invented.largest(treated));
                },
                EvaluationMethod.values());
    }

    @TestFactory
    Stream<DynamicTest> what_happens_between_the_runs_changes_nothing() {
        return everywhere(
                (method, values) -> {
                    var runs = new Runs(0, 6, START, PERIODS);
                    var changed = Invented.copy(values);
                    changed[0][6] = 1e9;
                    changed[2][7] = -1e9;
                    assertEquals(
                            method.evaluate(Invented.study(values, runs)).effect(),
                            method.evaluate(Invented.study(changed, runs)).effect());
                },
                EvaluationMethod.values());
    }
}
