package nl.regiospiegel.statistics.interval;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The difference of the means of two independent samples that need not have one variance.
 *
 * <pre>
 * value  d = m1 - m2
 * limits d ± t((1 + confidence)/2; v) · √(e1 + e2), e = s²/n
 * v      = (e1 + e2)² / (e1²/(n1 - 1) + e2²/(n2 - 1))   (Satterthwaite)
 * </pre>
 *
 * <p>Without spread in either sample both limits are d. One area must not contain the other; take it out first.
 *
 * <p>Sources: Welch, Biometrika 34 (1947) 28-35; Satterthwaite, Biometrics Bulletin 2 (1946) 110-114.
 */
public final class WelchDifference {

    private WelchDifference() {}

    /**
     * First mean minus second.
     *
     * @param confidence between 0.5 and 0.9999
     * @throws IllegalArgumentException on a confidence out of bounds
     */
    public static Difference of(Sample first, Sample second, double confidence) {
        var value = first.mean() - second.mean();
        var half = half(first, second, Confidence.tail(confidence));
        return new Difference(value, new Interval(value - half, value + half, confidence), IntervalMethod.WELCH);
    }

    private static double half(Sample first, Sample second, double tail) {
        var error = first.squaredError() + second.squaredError();
        if (error == 0) {
            return 0;
        }
        var degrees = 1 / (share(first, error) + share(second, error));
        return TDistribution.of(degrees).inverseSurvivalProbability(tail) * Math.sqrt(error);
    }

    private static double share(Sample sample, double error) {
        var share = sample.squaredError() / error;
        return share * share / (sample.size() - 1);
    }
}
