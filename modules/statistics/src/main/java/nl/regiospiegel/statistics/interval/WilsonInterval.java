package nl.regiospiegel.statistics.interval;

import nl.regiospiegel.statistics.argument.Arguments;

/**
 * Wilson's score interval of a proportion p = x / n, where the x are part of the n.
 *
 * <p>With z the normal quantile at (1 + confidence) / 2:
 *
 * <pre>
 * centre     = (p + z²/(2n)) / (1 + z²/n)
 * half-width = z / (1 + z²/n) · √(p(1 - p)/n + z²/(4n²))
 * limits     = centre ± half-width
 * </pre>
 *
 * <p>Both limits are proportions from 0 to 1 and contain p. The lower limit is exactly 0 at x = 0, the upper exactly 1 at
 * x = n. Computed in the equivalent form times n, with the lower limit as the product of the roots over the upper one, so
 * that tiny proportions lose no digits.
 *
 * <p>Sources: Wilson, Journal of the American Statistical Association 22 (1927) 209-212; Newcombe, Statistics in Medicine 17
 * (1998) 857-872, method 3.
 */
public final class WilsonInterval {

    private WilsonInterval() {}

    /**
     * Limits of the proportion {@code numerator / denominator}.
     *
     * @param numerator x, a real number from 0 to the denominator
     * @param denominator n, a real number above 0
     * @param confidence between 0.5 and 0.9999
     * @throws IllegalArgumentException on NaN, infinity, a negative count, an empty denominator, a numerator above the
     *     denominator or a confidence out of bounds
     */
    public static Interval of(double numerator, double denominator, double confidence) {
        Arguments.partOfWhole(numerator, denominator);
        var z = Confidence.z(confidence);
        var p = numerator / denominator;
        var spread = denominator + z * z;
        var half = z * Math.sqrt(numerator * ((denominator - numerator) / denominator) + z * z / 4);
        var upper = (numerator + z * z / 2 + half) / spread;
        var lower = numerator * p / (spread * upper);
        return new Interval(
                Math.min(lower, p), numerator == denominator ? 1 : Math.min(1, Math.max(upper, p)), confidence);
    }
}
