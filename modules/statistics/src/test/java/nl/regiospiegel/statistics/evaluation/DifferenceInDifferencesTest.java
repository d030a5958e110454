package nl.regiospiegel.statistics.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.regiospiegel.statistics.panel.Runs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceInDifferencesTest {

    /**
     * Card and Krueger 1994, table 3 (after-means recalled; the printed cells are rounded), and a balanced replication of it; the
     * means of Proposition 99; the teaching example of Facure's Causal Inference for the Brave and True. The difference, its
     * tolerance, and no standard errors.
     */
    @ParameterizedTest
    @CsvSource({
        "20.44, 21.03, 23.33, 21.17, 2.76, 0.011",
        "20.430999999999997, 20.8976667, 23.38, 21.0966667, 2.75, 0.001",
        "116.21052631578948, 60.35, 130.56952908587257, 102.05811403508773, -27.34911, 1e-5",
        "46.01, 87.06, 171.64, 206.16, 6.53, 0.005"
    })
    void agrees_with_published_two_by_two_tables(
            double treatedBefore,
            double treatedAfter,
            double comparisonBefore,
            double comparisonAfter,
            double published,
            double tolerance) {
        var means = new BeforeAfter(treatedBefore, treatedAfter, comparisonBefore, comparisonAfter);
        var answer = DifferenceInDifferences.of(means);
        assertEquals(published, answer.effect(), tolerance);
        assertTrue(answer.gaps().isEmpty() && answer.weights().isEmpty());
    }

    @Test
    void before_and_after_are_means_of_periods_and_of_units() {
        var study = Invented.study(
                new double[][] {{1, 2, 100, 7, 9}, {10, 10, -100, 20, 30}, {30, 50, 0, 40, 30}}, new Runs(0, 2, 3, 5));
        var means = BeforeAfter.of(study);
        assertEquals(new BeforeAfter(1.5, 8, 25, 30), means);
        assertEquals(6.5, means.treatedChange());
        assertEquals(5, means.comparisonChange());
        assertEquals(1.5, DifferenceInDifferences.of(study).effect());
    }

    @Test
    void trends_stand_beside_each_other_in_every_period() {
        var gaps = DifferenceInDifferences.of(Invented.study(new double[][] {{1, 2, 7}, {10, 10, 20}, {30, 50, 40}}, 2))
                .gaps();
        assertEquals(new Gap(0, 1, 20), gaps.get(0));
        assertEquals(new Gap(1, 2, 30), gaps.get(1));
        assertEquals(-28, gaps.get(1).difference());
        assertEquals(new Gap(2, 7, 30), gaps.get(2));
    }

    @Test
    void parallel_units_have_no_effect() {
        var answer = DifferenceInDifferences.of(Invented.study(new double[][] {{1, 4, 2}, {11, 14, 12}}, 1));
        assertEquals(0, answer.effect(), 1e-12);
    }

    @Test
    void huge_values_keep_their_effect() {
        var answer = DifferenceInDifferences.of(Invented.study(new double[][] {{1e99, 3e99}, {1e99, 1e99}}, 1));
        assertEquals(2e99, answer.effect(), 1e90);
    }

    @Test
    void refuses_what_is_no_mean() {
        assertThrows(IllegalArgumentException.class, () -> new BeforeAfter(Double.NaN, 1, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new BeforeAfter(1, Double.POSITIVE_INFINITY, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new BeforeAfter(1, 1, Double.NaN, 1));
        assertThrows(IllegalArgumentException.class, () -> new BeforeAfter(1, 1, 1, Double.NaN));
    }
}
