package nl.regiospiegel.statistics.simplex;

/**
 * One step of the active-set method: minimise |Σ w_j b_j + c|² + ridge · Σ w_j² over Σ w_j = 1 alone, signs left free.
 *
 * @param weights w, of any sign
 * @param residual Σ w_j b_j + c
 * @param noise the rounding error to expect in a product of the residual with a column
 */
record SumToOne(double[] weights, double[] residual, double noise) {

    /** Below this many roots of the ridge a residual taken from the values would be rounding for the most part. */
    private static final double SMALL_RESIDUAL = 0.01;

    static SumToOne of(double[][] columns, double[] offset, double ridge) {
        var problem = new Reflected(columns, offset, Math.sqrt(ridge));
        if (columns.length > offset.length + 1) {
            return problem.dual();
        }
        var direct = problem.direct();
        return norm(direct.residual) > SMALL_RESIDUAL * Math.sqrt(ridge) ? direct : problem.dual();
    }

    static double norm(double[] vector) {
        return Math.sqrt(dot(vector, vector));
    }

    static double dot(double[] a, double[] b) {
        var sum = 0.0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
