package nl.regiospiegel.statistics.simplex;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The active-set method. The support, the columns with weight, starts as the one nearest column. Each round adds the columns
 * along which the objective falls fastest, solves with their signs left free, and walks towards that solution until a weight
 * becomes zero, which then leaves the support. The objective falls in every round, so no support returns and the method ends;
 * where rounding makes one return, nothing is left to gain.
 * Several columns may enter at once, at most a quarter of the support, which only makes large supports quicker to reach: of
 * those that enter, the ones that the solution would give a negative weight leave at once.
 */
final class ActiveSet {

    private static final double LEAST_RIDGE = 1e-24;
    private static final int ENTER_AT_ONCE = 4;

    private final double[][] columns;
    private final double[] offset;
    private final double ridge;
    private final double unit;

    private final double[] weights;
    private int[] support;
    private SumToOne solution;
    private int steps;

    /** What was found, in the unit of the caller. */
    record Solved(double[] weights, double objective, double residual, int steps) {

        SimplexLeastSquares answer(double intercept) {
            return new SimplexLeastSquares(
                    DoubleStream.of(weights).boxed().toList(), intercept, objective, residual, steps);
        }
    }

    static Solved solve(double[][] columns, double[] target, double ridge) {
        var problem = new ActiveSet(columns, target, ridge);
        problem.run();
        return problem.solved();
    }

    /** Columns less their mean, and that mean less the target: the same problem, of the size of the differences. */
    private ActiveSet(double[][] original, double[] target, double ridge) {
        var length = target.length;
        columns = new double[original.length][length];
        offset = new double[length];
        for (int t = 0; t < length; t++) {
            centre(original, target, t);
        }
        var largest = Arrays.stream(columns)
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .max()
                .orElse(0);
        unit = largest == 0 ? 1 : largest * Math.sqrt(length);
        Arrays.stream(columns).forEach(this::scale);
        scale(offset);
        this.ridge = Math.max(LEAST_RIDGE, ridge / unit / unit * length);
        weights = new double[original.length];
    }

    private void centre(double[][] original, double[] target, int t) {
        var mean = 0.0;
        for (var column : original) {
            mean += (column[t] - target[t]) / original.length;
        }
        offset[t] = mean;
        for (int j = 0; j < columns.length; j++) {
            columns[j][t] = original[j][t] - target[t] - mean;
        }
    }

    private void scale(double[] values) {
        for (int t = 0; t < values.length; t++) {
            values[t] /= unit;
        }
    }

    private void run() {
        support = new int[] {nearest()};
        weights[support[0]] = 1;
        solution = step();
        var visited = new HashSet<IntBuffer>();
        var mostToEnter = columns.length;
        while (mostToEnter > 0) {
            var entering = entering(mostToEnter);
            if (entering.length == 0) {
                return;
            }
            support = IntStream.concat(IntStream.of(support), IntStream.of(entering))
                    .sorted()
                    .toArray();
            walk();
            // a support that returns does so by rounding: then only the first column may try, and then none
            mostToEnter = visited.add(IntBuffer.wrap(support)) ? columns.length : mostToEnter > 1 ? 1 : 0;
        }
    }

    private int nearest() {
        return IntStream.range(0, columns.length)
                .boxed()
                .min((a, b) -> Double.compare(distance(a), distance(b)))
                .orElseThrow();
    }

    private double distance(int column) {
        var distance = 0.0;
        for (int t = 0; t < offset.length; t++) {
            distance += (columns[column][t] + offset[t]) * (columns[column][t] + offset[t]);
        }
        return distance;
    }

    /** The columns outside the support along which the objective falls, steepest first. */
    private int[] entering(int most) {
        var gradient = gradient(solution.residual());
        var within = level(gradient) - solution.noise();
        return IntStream.range(0, columns.length)
                .filter(j -> weights[j] == 0 && gradient[j] < within)
                .boxed()
                .sorted((a, b) -> Double.compare(gradient[a], gradient[b]))
                .limit(Math.min(most, 1 + support.length / ENTER_AT_ONCE))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Half the gradient of the objective, less what all columns share. */
    private double[] gradient(double[] residual) {
        var gradient = new double[columns.length];
        for (int j = 0; j < gradient.length; j++) {
            gradient[j] = SumToOne.dot(columns[j], residual) + ridge * weights[j];
        }
        return gradient;
    }

    private double level(double[] gradient) {
        return SumToOne.dot(weights, gradient);
    }

    /** From the weights to the solution on the support, dropping what turns zero on the way, until all of it is above zero. */
    private void walk() {
        while (true) {
            var next = step();
            var unwelcome = keep(next, true);
            if (unwelcome.length < support.length) {
                support = unwelcome;
                continue;
            }
            solution = next;
            if (keep(next, false).length == support.length) {
                move(next, 1);
                return;
            }
            move(next, stride(next));
            support = IntStream.of(support).filter(j -> weights[j] > 0).toArray();
        }
    }

    /** The support less those with a solution not above zero; if so asked only the ones without weight so far. */
    private int[] keep(SumToOne next, boolean onlyNew) {
        return IntStream.range(0, support.length)
                .filter(i -> next.weights()[i] > 0 || (onlyNew && weights[support[i]] > 0))
                .map(i -> support[i])
                .toArray();
    }

    private double stride(SumToOne next) {
        var stride = 1.0;
        for (int i = 0; i < support.length; i++) {
            var weight = weights[support[i]];
            if (next.weights()[i] <= 0) {
                stride = Math.min(stride, part(weight, next.weights()[i]));
            }
        }
        return stride;
    }

    /** How much of the way a weight can go before it is zero. */
    private static double part(double weight, double next) {
        return weight / (weight - next);
    }

    /** The weight that set the stride becomes exactly zero, however small it is, so that every stride drops one. */
    private void move(SumToOne next, double stride) {
        for (int i = 0; i < support.length; i++) {
            var weight = weights[support[i]];
            var reaches = next.weights()[i] <= 0 && part(weight, next.weights()[i]) <= stride;
            weights[support[i]] = reaches ? 0 : Math.max(0, (1 - stride) * weight + stride * next.weights()[i]);
        }
    }

    private SumToOne step() {
        steps++;
        return SumToOne.of(IntStream.of(support).mapToObj(j -> columns[j]).toArray(double[][]::new), offset, ridge);
    }

    private Solved solved() {
        var residual = offset.clone();
        for (int j = 0; j < columns.length; j++) {
            for (int t = 0; t < residual.length; t++) {
                residual[t] += weights[j] * columns[j][t];
            }
        }
        var size = unit * unit / offset.length;
        var objective = SumToOne.dot(residual, residual) + ridge * SumToOne.dot(weights, weights);
        return new Solved(weights, size * objective, 2 * size * missed(residual), steps);
    }

    /** By how much the optimality conditions are missed by the weights, whatever the last step said of its own residual. */
    private double missed(double[] residual) {
        var gradient = gradient(residual);
        var level = level(gradient);
        var missed = 0.0;
        for (int j = 0; j < gradient.length; j++) {
            missed = Math.max(missed, weights[j] > 0 ? Math.abs(gradient[j] - level) : level - gradient[j]);
        }
        return missed;
    }
}
