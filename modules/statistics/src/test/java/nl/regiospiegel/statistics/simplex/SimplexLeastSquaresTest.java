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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimplexLeastSquaresTest {

    /** The optimality conditions, from the definition of the problem and not from the solver's own sums. */
    private static double missed(double[][] columns, double[] target, double ridge, SimplexLeastSquares solved) {
        var count = columns.length;
        var residual = new double[target.length];
        for (int t = 0; t < target.length; t++) {
            residual[t] = solved.intercept();
            for (int j = 0; j < count; j++) {
                residual[t] += solved.weights().get(j) * (columns[j][t] - target[t]);
            }
        }
        var gradient = new double[count];
        var level = 0.0;
        for (int j = 0; j < count; j++) {
            for (int t = 0; t < target.length; t++) {
                gradient[j] += 2 * (columns[j][t] - columns[0][t]) * residual[t] / target.length;
            }
            gradient[j] += 2 * ridge * solved.weights().get(j);
            level += solved.weights().get(j) * gradient[j];
        }
        var missed = 0.0;
        for (int j = 0; j < count; j++) {
            missed =
                    Math.max(missed, solved.weights().get(j) > 0 ? Math.abs(gradient[j] - level) : level - gradient[j]);
        }
        return missed;
    }

    private static double[][] panel(Random random, int units, int periods, double persistence) {
        var panel = new double[units][periods];
        for (var series : panel) {
            var level = 10 + 3 * random.nextGaussian();
            for (int t = 0; t < periods; t++) {
                level += (1 - persistence) * random.nextGaussian();
                series[t] = level + (1 - persistence) * random.nextGaussian();
            }
        }
        return panel;
    }

    private static double spread(double[][] columns) {
        var spread = 0.0;
        for (int t = 0; t < columns[0].length; t++) {
            var mean = 0.0;
            for (var column : columns) {
                mean += column[t] / columns.length;
            }
            for (var column : columns) {
                spread += (column[t] - mean) * (column[t] - mean) / columns.length / columns[0].length;
            }
        }
        return spread;
    }

    private static void assertOptimal(double[][] columns, double[] target, double ridge, double spread) {
        var solved = SimplexLeastSquares.of(columns, target, ridge);
        var weights = solved.weights().stream().mapToDouble(w -> w).toArray();
        assertTrue(Arrays.stream(weights).allMatch(w -> w >= 0), () -> Arrays.toString(weights));
        assertEquals(1, Arrays.stream(weights).sum(), 1e-12);
        var missed = missed(columns, target, ridge, solved);
        assertTrue(
                missed < 1e-9 * spread && solved.residual() < 1e-9 * spread, missed + " of " + spread + " " + solved);
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "2, 8", "5, 3", "19, 6", "38, 19", "41, 20", "100, 6", "341, 6", "341, 20", "341, 1", "40, 60"})
    void the_optimality_conditions_hold(int donors, int periods) {
        var random = new Random(donors * 1000L + periods);
        for (var persistence : new double[] {0, 0.5, 0.95, 0.999}) {
            var panel = panel(random, donors + 1, periods, persistence);
            var columns = Arrays.copyOfRange(panel, 1, donors + 1);
            var spread = spread(columns);
            for (var ridge : new double[] {1e-12, 1e-6, 1e-3, 1, 100}) {
                assertOptimal(columns, panel[0], ridge * spread, spread);
            }
        }
    }

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
        var panel = panel(random, 60, 20, 0.5);
        var target = panel[17].clone();
        var solved = SimplexLeastSquares.of(panel, target, 1e-6 * spread(panel));
        assertEquals(1, solved.weights().get(17), 1e-4);
        assertOptimal(panel, target, 1e-6 * spread(panel), spread(panel));
    }

    /** Every support is tried; the best that satisfies the constraint is the optimum of a convex problem. */
    @Test
    void no_support_does_better() {
        var random = new Random(11);
        for (int i = 0; i < 200; i++) {
            var panel = panel(random, 6, 1 + i % 6, 0.5);
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

    @Test
    void many_equal_columns_among_others_are_no_obstacle() {
        var random = new Random(13);
        var panel = panel(random, 120, 12, 0.5);
        for (int j = 20; j < 120; j++) {
            panel[j] = new double[12];
        }
        var columns = Arrays.copyOfRange(panel, 1, 120);
        for (var share : new double[] {0, 0.1, 1, 3}) {
            var target = Arrays.stream(panel[0]).map(value -> share * value).toArray();
            for (var ridge : new double[] {1e-12, 1e-6, 1}) {
                assertOptimal(columns, target, ridge * spread(columns), spread(columns));
            }
        }
    }

    /** Rounded figures, units that are nearly or wholly alike, zeros, a far-off target and an outlier: where ties abound. */
    @Test
    void figures_as_they_are_published_are_no_obstacle() {
        var random = new Random(99);
        for (int i = 0; i < 400; i++) {
            var donors = 2 + random.nextInt(i % 8 == 0 ? 250 : 40);
            var panel = published(random, donors + 1, 1 + random.nextInt(20));
            var columns = Arrays.copyOfRange(panel, 1, donors + 1);
            var spread = spread(columns);
            for (var ridge : new double[] {1e-12, 1e-6, 1}) {
                if (spread > 1e-9) {
                    assertOptimal(columns, panel[0], ridge * spread, spread);
                }
            }
        }
    }

    private static double[][] published(Random random, int units, int periods) {
        var step = new double[] {0.01, 0.1, 1, 5}[random.nextInt(4)];
        var between = new double[] {0, 1, 10}[random.nextInt(3)];
        var within = new double[] {0, 0.1, 1}[random.nextInt(3)];
        var panel = new double[units][periods];
        for (var series : panel) {
            var level = 50 + between * random.nextGaussian();
            for (int t = 0; t < periods; t++) {
                var value = random.nextInt(50) == 0 ? 0 : level + within * random.nextGaussian();
                series[t] = Math.rint(value / step) * step;
            }
        }
        panel[units - 1][0] = random.nextInt(10) == 0 ? 1e6 : panel[units - 1][0];
        panel[0][0] += random.nextInt(6) == 0 ? 1000 : 0;
        return panel;
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-100, 1e-9, 3.7, 1e12, 1e100})
    void scaling_keeps_the_weights(double factor) {
        var panel = panel(new Random(3), 40, 8, 0.9);
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
        var panel = panel(new Random(5), 40, 8, 0.9);
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
        var panel = panel(new Random(17), 12, 9, 0.9);
        var columns = Arrays.copyOfRange(panel, 1, 12);
        var solved = SimplexLeastSquares.withIntercept(columns, panel[0], 0.01);
        var raised = Arrays.stream(panel[0]).map(value -> value + 50).toArray();
        var again = SimplexLeastSquares.withIntercept(columns, raised, 0.01);
        assertEquals(solved.intercept() + 50, again.intercept(), 1e-9);
        for (int j = 0; j < 11; j++) {
            assertEquals(solved.weights().get(j), again.weights().get(j), 1e-9);
        }
        assertTrue(
                missed(columns, panel[0], 0.01, solved) < 1e-12,
                "the intercept stands in the residual of the conditions");
    }

    /** With the weights held fixed, the best intercept is the mean of what remains: the residuals then sum to zero. */
    @Test
    void residuals_around_a_free_intercept_sum_to_zero() {
        var panel = panel(new Random(19), 6, 5, 0.5);
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
