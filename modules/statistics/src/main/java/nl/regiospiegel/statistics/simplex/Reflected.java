package nl.regiospiegel.statistics.simplex;

import java.util.Arrays;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * The problem of {@link SumToOne} without its constraint. A Householder reflection that takes (1, .., 1) to the first axis
 * gives w = 1/k + Nv with orthonormal N, which leaves |Cv + d|² + ridge · |v|² with C = BN and d the residual at equal
 * weights. Everything goes through orthogonal decompositions on the root of the ridge: nothing is squared.
 */
final class Reflected {

    /** A larger multiplier has lost digits that the weights need. */
    private static final double LARGE_MULTIPLIER = 1e3;

    private static final double ROUNDING = 8 * Math.ulp(1.0);

    private final double[][] columns;
    private final double[] equal;
    private final double root;

    Reflected(double[][] original, double[] offset, double root) {
        this.root = root;
        columns = new double[original.length - 1][offset.length];
        equal = new double[offset.length];
        for (int t = 0; t < offset.length; t++) {
            reflect(original, offset, t);
        }
    }

    private void reflect(double[][] original, double[] offset, int t) {
        var sum = 0.0;
        for (var column : original) {
            sum += column[t];
        }
        var length = Math.sqrt(original.length);
        var along = (sum + length * original[0][t]) / (original.length + length);
        for (int j = 0; j < columns.length; j++) {
            columns[j][t] = original[j + 1][t] - along;
        }
        equal[t] = offset[t] + sum / original.length;
    }

    /** As it stands: for at most as many unknowns as values. */
    SumToOne direct() {
        return with(columns.length == 0 ? new double[0] : shortest(transposed()));
    }

    /**
     * (CCᵀ + ridge · I)z = d, v = -Cᵀz: for more unknowns than values, or a residual that is nearly nothing, because that
     * residual, ridge · z, keeps its digits however small it is.
     */
    SumToOne dual() {
        var last = equal.length - 1;
        var r = new QRDecomposition(onRoot(columns, equal.length)).getR().getSubMatrix(0, last, 0, last);
        var z = new ArrayRealVector(equal, true);
        MatrixUtils.solveLowerTriangularSystem(r.transpose(), z);
        MatrixUtils.solveUpperTriangularSystem(r, z);
        if (z.getNorm() > LARGE_MULTIPLIER) {
            return columns.length > equal.length ? reduced() : direct();
        }
        var free = Arrays.stream(columns)
                .mapToDouble(column -> -SumToOne.dot(column, z.getDataRef()))
                .toArray();
        var residual = z.mapMultiply(root * root).toArray();
        return new SumToOne(weights(free), residual, ROUNDING * (SumToOne.norm(residual) + root * root));
    }

    /** For more unknowns than values that depend on each other and miss the target: v = Qu, where Cᵀ = QR and u is short. */
    private SumToOne reduced() {
        var last = equal.length - 1;
        var decomposed = new QRDecomposition(new Array2DRowRealMatrix(columns, false));
        var u = shortest(
                decomposed.getR().getSubMatrix(0, last, 0, last).transpose().getData());
        return with(
                decomposed.getQ().getSubMatrix(0, columns.length - 1, 0, last).operate(u));
    }

    /** The u that minimises |Au + d|² + ridge · |u|². */
    private double[] shortest(double[][] rows) {
        var width = rows[0].length;
        var right = new ArrayRealVector(equal, true).mapMultiplyToSelf(-1).append(new ArrayRealVector(width));
        return new QRDecomposition(onRoot(rows, width)).getSolver().solve(right).toArray();
    }

    /** The rows on top of the identity times the root of the ridge. */
    private RealMatrix onRoot(double[][] rows, int width) {
        var stacked = Arrays.copyOf(rows, rows.length + width);
        for (int i = 0; i < width; i++) {
            stacked[rows.length + i] = new double[width];
            stacked[rows.length + i][i] = root;
        }
        return new Array2DRowRealMatrix(stacked, false);
    }

    private double[][] transposed() {
        return new Array2DRowRealMatrix(columns, false).transpose().getData();
    }

    private SumToOne with(double[] free) {
        var residual = equal.clone();
        for (int j = 0; j < free.length; j++) {
            for (int t = 0; t < residual.length; t++) {
                residual[t] += free[j] * columns[j][t];
            }
        }
        return new SumToOne(weights(free), residual, ROUNDING * (1 + SumToOne.norm(residual)));
    }

    /** w = 1/k + Nv. */
    private double[] weights(double[] free) {
        var sum = Arrays.stream(free).sum();
        var count = free.length + 1;
        var length = Math.sqrt(count);
        var weights = new double[count];
        weights[0] = 1.0 / count - sum / length;
        for (int j = 1; j < count; j++) {
            weights[j] = 1.0 / count + free[j - 1] - sum / (count + length);
        }
        return weights;
    }
}
