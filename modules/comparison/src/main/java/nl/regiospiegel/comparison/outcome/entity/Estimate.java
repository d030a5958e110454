package nl.regiospiegel.comparison.outcome.entity;

import java.util.Objects;
import nl.regiospiegel.statistics.interval.Sample;

/**
 * A figure with its uncertainty.
 *
 * @param value proportion from 0 to 1, rate, mean or amount, in the unit of the indicator
 * @param limits the interval around it, {@code null} when no interval can be given
 * @param numerator count above the line, {@code null} when it was not published
 * @param denominator count below the line, {@code null} when it was not published or there is none
 * @param standardDeviation of the measurements behind a mean, of which the denominator is the number; {@code null} of anything else
 * @param method how value and limits came about
 * @param withoutLimits why there are no limits, {@code null} when there are
 */
public record Estimate(
        double value,
        Limits limits,
        Double numerator,
        Double denominator,
        Double standardDeviation,
        EstimateMethod method,
        WithoutLimits withoutLimits)
        implements Result {

    /** Of counts, or of a value alone. */
    public Estimate(
            double value,
            Limits limits,
            Double numerator,
            Double denominator,
            EstimateMethod method,
            WithoutLimits withoutLimits) {
        this(value, limits, numerator, denominator, null, method, withoutLimits);
    }

    public Estimate {
        Objects.requireNonNull(method, "method");
        if ((limits == null) == (withoutLimits == null)) {
            throw new IllegalArgumentException("an estimate has limits, or a reason why not");
        }
        if (limits != null && (limits.lower() > value || value > limits.upper())) {
            throw new IllegalArgumentException("the limits of an estimate contain it");
        }
    }

    /** An amount in prices of another year; the counts stay as published. */
    public Estimate deflated(double factor) {
        return new Estimate(value * factor, null, numerator, denominator, EstimateMethod.DEFLATED, withoutLimits);
    }

    /** A mean of so many measurements. */
    public static Estimate mean(Sample sample, Limits limits) {
        return new Estimate(
                sample.mean(),
                limits,
                null,
                (double) sample.size(),
                sample.standardDeviation(),
                EstimateMethod.STUDENT,
                null);
    }

    /** What is known of the measurements behind a mean. */
    public Sample sample() {
        return new Sample(value, standardDeviation, Math.round(denominator));
    }

    /** A value as a source printed it, without limits. */
    public static Estimate published(double value, WithoutLimits reason) {
        return new Estimate(value, null, null, null, EstimateMethod.PUBLISHED, reason);
    }

    /** Code of why there are no limits; {@code null} where there are. */
    public String reasonWithoutLimits() {
        return withoutLimits == null ? null : withoutLimits.code();
    }
}
