package nl.regiospiegel.statistics.interval;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A mean with Student's limits: m ± t((1 + confidence)/2; n - 1) · s/√n, with s from divisor n - 1.
 *
 * <p>Assumes independent values of one distribution that is not too skew for its size; durations often are. Without spread
 * (s = 0) both limits are the mean.
 *
 * <p>Source: Student, Biometrika 6 (1908) 1-25.
 *
 * @param value the mean
 * @param interval limits in the same unit
 */
public record Mean(double value, Interval interval) {

    /**
     * The mean of a sample.
     *
     * @param confidence between 0.5 and 0.9999
     * @throws IllegalArgumentException on a confidence out of bounds
     */
    public static Mean of(Sample sample, double confidence) {
        var t = TDistribution.of(sample.size() - 1.0).inverseSurvivalProbability(Confidence.tail(confidence));
        var half = t * Math.sqrt(sample.squaredError());
        return new Mean(sample.mean(), new Interval(sample.mean() - half, sample.mean() + half, confidence));
    }

    /** The method of the limits. */
    public IntervalMethod method() {
        return IntervalMethod.STUDENT;
    }
}
