package nl.regiospiegel.statistics.interval;

import nl.regiospiegel.statistics.argument.Arguments;

/**
 * Events per so many of a population, with the limits of the count: rate = count · multiplier / denominator, and its limits
 * the count's limits times multiplier / denominator. The events need not be part of the denominator, so a rate can exceed its
 * multiplier.
 *
 * <p>Source: Public Health England, Technical Guide: Confidence Intervals (2018), rates.
 *
 * @param value the rate, in events per {@code multiplier}
 * @param interval limits in the same unit
 * @param method how the limits were computed
 */
public record CrudeRate(double value, Interval interval, IntervalMethod method) {

    /**
     * The rate of {@code count} events in {@code denominator}.
     *
     * @param count real number from 0
     * @param denominator population or time at risk, above 0
     * @param multiplier such as 100 or 1,000, above 0
     * @param confidence between 0.5 and 0.9999
     * @throws IllegalArgumentException on NaN, infinity, a negative count, an empty denominator, a multiplier not above zero
     *     or a confidence out of bounds
     */
    public static CrudeRate of(double count, double denominator, double multiplier, double confidence) {
        Arguments.notNegative("count", count);
        Arguments.positive("denominator", denominator);
        var factor = Arguments.positive("multiplier", multiplier) / denominator;
        var limits = PoissonInterval.of(count, confidence).times(factor);
        return new CrudeRate(count * factor, limits, PoissonInterval.method(count));
    }
}
