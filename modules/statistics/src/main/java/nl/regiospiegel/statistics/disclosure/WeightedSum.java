package nl.regiospiegel.statistics.disclosure;

import java.util.Arrays;

/**
 * What is known of several numbers at once: their weighted sum lies between two bounds.
 *
 * @param weights one for each number
 * @param low lower bound, possibly negative infinity
 * @param high upper bound, possibly infinity; equal to {@code low} when the sum is known
 */
public record WeightedSum(double[] weights, double low, double high) {

    /** @throws IllegalArgumentException on a weight that is not finite, a bound that is NaN or bounds in the wrong order */
    public WeightedSum {
        weights = weights.clone();
        if (!Arrays.stream(weights).allMatch(Double::isFinite) || !(low <= high)) {
            throw new IllegalArgumentException("no bounds of a sum: " + low + " and " + high);
        }
    }

    /** A sum that is known. */
    public static WeightedSum equal(double[] weights, double value) {
        return new WeightedSum(weights, value, value);
    }

    /** A sum of which only the least is known. */
    public static WeightedSum atLeast(double[] weights, double low) {
        return new WeightedSum(weights, low, Double.POSITIVE_INFINITY);
    }

    /** A sum of which only the most is known. */
    public static WeightedSum atMost(double[] weights, double high) {
        return new WeightedSum(weights, Double.NEGATIVE_INFINITY, high);
    }

    @Override
    public double[] weights() {
        return weights.clone();
    }
}
