package nl.regiospiegel.statistics.trend;

import java.util.function.DoublePredicate;
import java.util.stream.IntStream;

/** Weighted least squares of values on x = 1, 2, .. with all points, and with each left out in turn. */
record Slopes(double[] values, double[] weights) {

    private static final int NONE = -1;

    double full() {
        return slope(NONE);
    }

    /** Σw(x - x̄)² over all points, with x̄ the weighted mean. */
    double spread() {
        return spread(NONE);
    }

    Trend direction() {
        if (all(slope -> slope > 0)) {
            return Trend.INCREASING;
        }
        return all(slope -> slope < 0) ? Trend.DECREASING : Trend.NO_CHANGE;
    }

    private boolean all(DoublePredicate sign) {
        return IntStream.range(NONE, values.length).mapToDouble(this::slope).allMatch(sign);
    }

    private double slope(int without) {
        var centre = centre(without);
        var sum = 0.0;
        for (int i = 0; i < values.length; i++) {
            sum += weight(i, without) * (x(i) - centre) * values[i];
        }
        return sum / spread(without);
    }

    private double spread(int without) {
        var centre = centre(without);
        var sum = 0.0;
        for (int i = 0; i < values.length; i++) {
            sum += weight(i, without) * (x(i) - centre) * (x(i) - centre);
        }
        return sum;
    }

    private double centre(int without) {
        var sum = 0.0;
        var total = 0.0;
        for (int i = 0; i < values.length; i++) {
            sum += weight(i, without) * x(i);
            total += weight(i, without);
        }
        return sum / total;
    }

    private double weight(int i, int without) {
        return i == without ? 0 : weights[i];
    }

    private static double x(int i) {
        return i + 1.0;
    }
}
