package nl.regiospiegel.statistics.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.regiospiegel.statistics.evaluation.RefusedEvaluation.Reason;
import nl.regiospiegel.statistics.panel.CaseStudy;
import nl.regiospiegel.statistics.panel.Runs;
import org.junit.jupiter.api.Test;

class SyntheticDifferenceInDifferencesTest {

    /** The treated unit lies 50 above the mean of two donors and falls by 5 after the start: levels differ, moves do not. */
    @Test
    void finds_the_effect_behind_a_difference_in_level() {
        var values = Invented.values(12, 20, 6);
        for (int t = 0; t < 20; t++) {
            values[0][t] = 50 + (values[1][t] + values[2][t]) / 2 - (t < 14 ? 0 : 5);
        }
        var answer = SyntheticDifferenceInDifferences.of(Invented.study(values, 14));
        assertEquals(-5, answer.effect(), 1);
        assertEquals(1, answer.weights().stream().mapToDouble(Weight::value).sum(), 1e-12);
        assertEquals(
                1, answer.timeWeights().stream().mapToDouble(TimeWeight::value).sum(), 1e-12);
        assertTrue(answer.weights().stream().allMatch(weight -> weight.value() >= 0));
        assertTrue(answer.offset() < -40, "the synthetic unit lies below the treated one: " + answer.offset());
    }

    /** By hand: differences 1, 2, 1 and 3, 0, -1 have mean 1 and squares 0, 1, 0, 4, 1, 4 around it: σ² = 10 / 5. */
    @Test
    void the_noise_is_that_of_all_first_differences() {
        var values = new double[][] {{1, 2, 3, 9, 7}, {0, 1, 3, 4, 8}, {5, 8, 8, 7, 6}};
        assertEquals(
                Math.sqrt(2),
                SyntheticDifferenceInDifferences.of(Invented.study(values, 4)).noise(),
                1e-12);
    }

    /** The definition: (after less weighted before) of the treated unit, less the weighted mean of the same of the donors. */
    @Test
    void the_effect_is_that_of_its_definition() {
        var study = Invented.study(Invented.values(15, 14, 8), new Runs(1, 8, 10, 13));
        var answer = SyntheticDifferenceInDifferences.of(study);
        var expected = change(study, answer, "0");
        for (var weight : answer.weights()) {
            expected -= weight.value() * change(study, answer, weight.unit());
        }
        assertEquals(expected, answer.effect(), 1e-10);
        assertEquals(1, answer.timeWeights().get(0).period());
        assertEquals(7, answer.timeWeights().size());
    }

    private static double change(CaseStudy study, SyntheticDifferenceInDifferences answer, String unit) {
        var change = BeforeAfter.mean(study.post(unit));
        for (var weight : answer.timeWeights()) {
            change -=
                    weight.value() * study.panel().value(unit, weight.period()).orElseThrow();
        }
        return change;
    }

    /** With all weight on noise the unit weights tend to equal and the time weights stay: nearly difference in differences. */
    @Test
    void much_noise_makes_the_donors_count_alike() {
        var study = Invented.study(Invented.values(15, 14, 9), 10);
        for (var weight : SyntheticDifferenceInDifferences.of(study, 1e4).weights()) {
            assertEquals(1.0 / 15, weight.value(), 1e-4);
        }
    }

    @Test
    void few_donors_and_many_periods_have_one_answer() {
        var values = Invented.values(3, 30, 10);
        var answer = SyntheticDifferenceInDifferences.of(Invented.study(values, 24));
        assertEquals(answer, SyntheticDifferenceInDifferences.of(Invented.study(values, 24)));
        var doubled = Invented.copy(values);
        for (var row : doubled) {
            for (int t = 0; t < row.length; t++) {
                row[t] *= 3;
            }
        }
        var scaled = SyntheticDifferenceInDifferences.of(Invented.study(doubled, 24));
        assertEquals(3 * answer.effect(), scaled.effect(), 1e-9 * Invented.largest(doubled));
        for (int t = 0; t < 24; t++) {
            assertEquals(
                    answer.timeWeights().get(t).value(),
                    scaled.timeWeights().get(t).value(),
                    1e-6);
        }
    }

    @Test
    void refuses_where_it_has_no_answer() {
        assertEquals(Reason.FEWER_THAN_TWO_DONORS, reason(new double[][] {{1, 2, 4}, {2, 4, 1}}, 2));
        assertEquals(Reason.FEWER_THAN_TWO_PERIODS_BEFORE, reason(new double[][] {{1, 2}, {2, 4}, {5, 4}}, 1));
        assertEquals(Reason.NO_NOISE, reason(new double[][] {{1, 7, 4}, {2, 3, 4}, {5, 6, 4}}, 2));
        assertEquals(Reason.NO_NOISE, reason(new double[][] {{1, 7, 4}, {0.1, 0.1 + 0.2, 4}, {0.3, 0.5, 4}}, 2));
    }

    private static Reason reason(double[][] values, int start) {
        return assertThrows(
                        RefusedEvaluation.class,
                        () -> SyntheticDifferenceInDifferences.of(Invented.study(values, start)))
                .reason();
    }

    @Test
    void a_noise_that_is_none_is_refused() {
        var study = Invented.study(Invented.values(5, 8, 1), 5);
        assertThrows(IllegalArgumentException.class, () -> SyntheticDifferenceInDifferences.of(study, 0));
        assertThrows(IllegalArgumentException.class, () -> SyntheticDifferenceInDifferences.of(study, Double.NaN));
    }
}
