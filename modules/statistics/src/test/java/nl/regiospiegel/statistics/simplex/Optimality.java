package nl.regiospiegel.statistics.simplex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

/** Whether weights are the best there are, on panels made from a seed. */
final class Optimality {

    private Optimality() {}

    /** The optimality conditions, from the definition of the problem and not from the solver's own sums. */
    static double missed(double[][] columns, double[] target, double ridge, SimplexLeastSquares solved) {
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

    static double[][] panel(Random random, int units, int periods, double persistence) {
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

    static double spread(double[][] columns) {
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

    static void assertOptimal(double[][] columns, double[] target, double ridge, double spread) {
        var solved = SimplexLeastSquares.of(columns, target, ridge);
        var weights = solved.weights().stream().mapToDouble(w -> w).toArray();
        assertTrue(Arrays.stream(weights).allMatch(w -> w >= 0), () -> Arrays.toString(weights));
        assertEquals(1, Arrays.stream(weights).sum(), 1e-12);
        var missed = missed(columns, target, ridge, solved);
        assertTrue(
                missed < 1e-9 * spread && solved.residual() < 1e-9 * spread, missed + " of " + spread + " " + solved);
    }
}
