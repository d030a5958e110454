package nl.regiospiegel.statistics.simplex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimplexLeastSquaresTest {

    /** Minimum of (w2 - 1/4)² + r((1 - w2)² + w2²), by hand: w2 = (1/4 + r) / (1 + 2r). */
    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 1e-6, 0.01, 1, 1e6})
    void a_point_between_two_is_found_as_by_hand(double ridge) {
        var solved = SimplexLeastSquares.of(new double[][] {{0}, {1}}, new double[] {0.25}, ridge);
        var second = (0.25 + ridge) / (1 + 2 * ridge);
        assertEquals(second, solved.weights().get(1), 1e-12);
        assertEquals(
                Math.pow(second - 0.25, 2) + ridge * (Math.pow(1 - second, 2) + second * second),
                solved.objective(),
                1e-12 * (1 + ridge));
    }

    @Test
    void a_target_beyond_the_columns_takes_the_nearest() {
        var columns = new double[][] {{0, 0}, {1, 0}, {0, 1}};
        assertEquals(
                List.of(0.0, 1.0, 0.0),
                SimplexLeastSquares.of(columns, new double[] {7, 1}, 1e-6).weights());
        var between = SimplexLeastSquares.of(columns, new double[] {3, 3}, 1e-6).weights();
        assertEquals(0, between.get(0));
        assertEquals(0.5, between.get(1), 1e-12);
    }

    @Test
    void equal_columns_get_equal_weights() {
        var columns = new double[][] {{1, 2}, {5, 5}, {1, 2}, {5, 5}, {1, 2}};
        var weights = SimplexLeastSquares.of(columns, new double[] {2, 3}, 1e-6).weights();
        assertEquals(weights.get(0), weights.get(2), 1e-9);
        assertEquals(weights.get(0), weights.get(4), 1e-9);
        assertEquals(weights.get(1), weights.get(3), 1e-9);
        assertEquals(
                0.72, 3 * weights.get(0), 1e-6, "the point of the line through (1, 2) and (5, 5) nearest to (2, 3)");
    }

    @Test
    void columns_that_all_agree_share_equally() {
        var columns = new double[][] {{3, 4}, {3, 4}, {3, 4}, {3, 4}};
        for (var weight :
                SimplexLeastSquares.of(columns, new double[] {9, 9}, 1e-6).weights()) {
            assertEquals(0.25, weight, 1e-12);
        }
    }

    @Test
    void one_column_has_all_the_weight() {
        assertEquals(
                List.of(1.0),
                SimplexLeastSquares.of(new double[][] {{3, 4}}, new double[] {9, 9}, 1e-6)
                        .weights());
    }

    /** With more columns than values many weights fit; the ridge picks the shortest, here by hand: all equal. */
    @Test
    void among_perfect_fits_the_shortest_is_chosen() {
        var columns = new double[][] {{0, 0}, {2, 0}, {0, 2}, {2, 2}};
        var solved = SimplexLeastSquares.of(columns, new double[] {1, 1}, 1e-6);
        for (var weight : solved.weights()) {
            assertEquals(0.25, weight, 1e-12);
        }
        assertEquals(1e-6 / 4, solved.objective(), 1e-18);
    }

    @Test
    void a_column_that_is_the_target_gets_nearly_everything() {
        var random = new Random(7);
        var panel = Optimality.panel(random, 60, 20, 0.5);
        var target = panel[17].clone();
        var solved = SimplexLeastSquares.of(panel, target, 1e-6 * Optimality.spread(panel));
        assertEquals(1, solved.weights().get(17), 1e-4);
        Optimality.assertOptimal(panel, target, 1e-6 * Optimality.spread(panel), Optimality.spread(panel));
    }

    /** Every support is tried; the best that satisfies the constraint is the optimum of a convex problem. */
    @Test
    void no_support_does_better() {
        var random = new Random(11);
        for (int i = 0; i < 200; i++) {
            var panel = Optimality.panel(random, 6, 1 + i % 6, 0.5);
            var columns = Arrays.copyOfRange(panel, 1, 6);
            var solved = SimplexLeastSquares.of(columns, panel[0], 1e-3);
            for (int support = 1; support < 32; support++) {
                var bits = support;
                var chosen = IntStream.range(0, 5)
                        .filter(j -> (bits & 1 << j) != 0)
                        .mapToObj(j -> columns[j])
                        .toArray(double[][]::new);
                var other = SimplexLeastSquares.of(chosen, panel[0], 1e-3).objective();
                assertTrue(solved.objective() <= other * (1 + 1e-12), i + " " + support);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-100, 1e-9, 3.7, 1e12, 1e100})
    void scaling_keeps_the_weights(double factor) {
        var panel = Optimality.panel(new Random(3), 40, 8, 0.9);
        var scaled = Arrays.stream(panel)
                .map(series ->
                        Arrays.stream(series).map(value -> factor * value).toArray())
                .toArray(double[][]::new);
        var expected = SimplexLeastSquares.of(Arrays.copyOfRange(panel, 1, 40), panel[0], 1e-6);
        var actual = SimplexLeastSquares.of(Arrays.copyOfRange(scaled, 1, 40), scaled[0], 1e-6 * factor * factor);
        for (int j = 0; j < 39; j++) {
            assertEquals(expected.weights().get(j), actual.weights().get(j), 1e-9);
        }
    }

    @Test
    void a_shift_of_every_column_and_the_target_keeps_the_weights() {
        var panel = Optimality.panel(new Random(5), 40, 8, 0.9);
        var shifted = Arrays.stream(panel)
                .map(series -> IntStream.range(0, 8)
                        .mapToDouble(t -> series[t] + 1000 * t)
                        .toArray())
                .toArray(double[][]::new);
        var expected = SimplexLeastSquares.of(Arrays.copyOfRange(panel, 1, 40), panel[0], 1e-6);
        var actual = SimplexLeastSquares.of(Arrays.copyOfRange(shifted, 1, 40), shifted[0], 1e-6);
        for (int j = 0; j < 39; j++) {
            assertEquals(expected.weights().get(j), actual.weights().get(j), 1e-8);
        }
    }

    @Test
    void a_free_intercept_takes_up_what_is_constant() {
        var panel = Optimality.panel(new Random(17), 12, 9, 0.9);
        var columns = Arrays.copyOfRange(panel, 1, 12);
        var solved = SimplexLeastSquares.withIntercept(columns, panel[0], 0.01);
        var raised = Arrays.stream(panel[0]).map(value -> value + 50).toArray();
        var again = SimplexLeastSquares.withIntercept(columns, raised, 0.01);
        assertEquals(solved.intercept() + 50, again.intercept(), 1e-9);
        for (int j = 0; j < 11; j++) {
            assertEquals(solved.weights().get(j), again.weights().get(j), 1e-9);
        }
        assertTrue(
                Optimality.missed(columns, panel[0], 0.01, solved) < 1e-12,
                "the intercept stands in the residual of the conditions");
    }

    /** With the weights held fixed, the best intercept is the mean of what remains: the residuals then sum to zero. */
    @Test
    void residuals_around_a_free_intercept_sum_to_zero() {
        var panel = Optimality.panel(new Random(19), 6, 5, 0.5);
        var columns = Arrays.copyOfRange(panel, 1, 6);
        var solved = SimplexLeastSquares.withIntercept(columns, panel[0], 0.5);
        var sum = 0.0;
        for (int t = 0; t < 5; t++) {
            sum += solved.intercept() - panel[0][t];
            for (int j = 0; j < 5; j++) {
                sum += solved.weights().get(j) * columns[j][t];
            }
        }
        assertEquals(0, sum, 1e-12);
    }

    @Test
    void refuses_what_is_not_defined() {
        var one = new double[] {1};
        var columns = new double[][] {{1}, {2}};
        refuses(new double[][] {}, one, 1);
        refuses(new double[][] {{}}, new double[] {}, 1);
        refuses(new double[][] {{1}, {1, 2}}, one, 1);
        refuses(new double[][] {{1}, {Double.NaN}}, one, 1);
        refuses(columns, new double[] {Double.POSITIVE_INFINITY}, 1);
        refuses(columns, one, 0);
        refuses(columns, one, -1);
        refuses(columns, one, Double.NaN);
        refuses(columns, one, Double.POSITIVE_INFINITY);
    }

    private static void refuses(double[][] columns, double[] target, double ridge) {
        assertThrows(IllegalArgumentException.class, () -> SimplexLeastSquares.of(columns, target, ridge));
        assertThrows(IllegalArgumentException.class, () -> SimplexLeastSquares.withIntercept(columns, target, ridge));
    }
}
