package nl.regiospiegel.statistics.simplex;

import java.util.Arrays;
import java.util.List;

/**
 * Ridge least squares on the unit simplex. With columns y_1 .. y_J and a target y_0 of m values each:
 *
 * <pre>
 * minimise  Σ_t (Σ_j w_j y_jt - y_0t)² / m + ridge · Σ_j w_j²   over w_j >= 0, Σ_j w_j = 1
 * </pre>
 *
 * <p>or, with a free intercept, Σ_t (c + Σ_j w_j y_jt - y_0t)² / m in its place. A ridge above zero makes the problem strictly
 * convex: there is one optimum, whatever the number of columns, and equal columns get equal weights. The answer is the optimum
 * up to rounding and not an iterate on its way there: an active-set method in the manner of Lawson and Hanson, each step of
 * which solves its equality-constrained problem by orthogonal decomposition. Where the columns can reproduce the target the
 * step is solved in its dual form, so that a tiny ridge still picks its answer.
 *
 * <p>The same arguments give the same bits. Adding one vector to the target and to every column changes nothing; multiplying
 * all by c and the ridge by c² keeps the weights; both up to rounding.
 *
 * <p>Sources: Lawson and Hanson, Solving Least Squares Problems (1974) chapter 23; Wolfe, Mathematical Programming 11 (1976)
 * 128-149; Björck, Numerical Methods for Least Squares Problems (1996) sections 2.5 and 5.2.
 *
 * @param weights one for each column, exactly 0 where the constraint binds, summing to one
 * @param intercept c, and 0 where it is not free
 * @param objective the minimum, in the square of the unit of the columns
 * @param residual by how much the optimality conditions (Karush, Kuhn and Tucker) are missed at most, in the unit of the
 *     objective: with g the gradient and μ = Σ w_j g_j, the largest of μ - g_j over all columns and |g_j - μ| over the columns
 *     with weight; the objective lies at most this much above the minimum
 * @param steps how many equality-constrained problems were solved
 */
public record SimplexLeastSquares(
        List<Double> weights, double intercept, double objective, double residual, int steps) {

    /** Keeps its own copy of the weights. */
    public SimplexLeastSquares {
        weights = List.copyOf(weights);
    }

    /**
     * The weights without an intercept.
     *
     * @param columns y_j, at least one, each with as many values as the target
     * @param target y_0, at least one value
     * @param ridge above 0, in the square of the unit of the columns
     * @throws IllegalArgumentException on NaN, infinity, no column, no value, columns of another length or a ridge not above zero
     */
    public static SimplexLeastSquares of(double[][] columns, double[] target, double ridge) {
        check(columns, target, ridge);
        return ActiveSet.solve(columns, target, ridge).answer(0);
    }

    /** The weights with a free intercept; arguments and errors as {@link #of}. */
    public static SimplexLeastSquares withIntercept(double[][] columns, double[] target, double ridge) {
        check(columns, target, ridge);
        var centred = Arrays.stream(columns).map(SimplexLeastSquares::centred).toArray(double[][]::new);
        var solved = ActiveSet.solve(centred, centred(target), ridge);
        var intercept = mean(target);
        for (int j = 0; j < columns.length; j++) {
            intercept -= solved.weights()[j] * mean(columns[j]);
        }
        return solved.answer(intercept);
    }

    private static double[] centred(double[] values) {
        var mean = mean(values);
        return Arrays.stream(values).map(value -> value - mean).toArray();
    }

    /** Taken about the first value, so that equal values have exactly that mean. */
    private static double mean(double[] values) {
        var sum = 0.0;
        for (var value : values) {
            sum += value - values[0];
        }
        return values[0] + sum / values.length;
    }

    private static void check(double[][] columns, double[] target, double ridge) {
        if (columns.length == 0 || target.length == 0) {
            throw new IllegalArgumentException("no columns or no values");
        }
        if (!(ridge > 0) || !Double.isFinite(ridge)) {
            throw new IllegalArgumentException("ridge is not above zero: " + ridge);
        }
        finite(target);
        for (var column : columns) {
            finite(column);
            if (column.length != target.length) {
                throw new IllegalArgumentException(
                        "a column of " + column.length + " values beside a target of " + target.length);
            }
        }
    }

    private static void finite(double[] values) {
        for (var value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("not a finite number: " + value);
            }
        }
    }
}
