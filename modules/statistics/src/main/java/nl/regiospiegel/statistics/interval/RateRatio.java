package nl.regiospiegel.statistics.interval;

import nl.regiospiegel.statistics.argument.Arguments;

/**
 * The ratio of two independent rates with log-normal limits: exp(ln(r1/r2) ± z · √v), with
 *
 * <pre>
 * v = 1/O1 + 1/O2           for crude rates and for indirectly standardised ratios
 * v = V1/D1² + V2/D2²       for directly standardised rates
 * </pre>
 *
 * <p>An approximation that is rough below ten events. Refused without events, because the logarithm does not exist. One area
 * must not contain the other; see {@link Counts#without}.
 *
 * <p>Source: Breslow and Day, Statistical Methods in Cancer Research II (1987), chapters 2 and 3.
 *
 * @param value first rate over second
 * @param interval limits of the ratio, above zero
 * @param fewEvents whether one of the rates has fewer than ten events, so that the limits are rough
 */
public record RateRatio(double value, Interval interval, boolean fewEvents) {

    private static final double ENOUGH_EVENTS = 10;

    /**
     * First rate over second.
     *
     * @param first events and what they are counted against: persons, or expected events for a standardised ratio
     * @param second the same of the other
     * @param confidence between 0.5 and 0.9999
     * @throws RefusedStatistic if one of the two has no events
     * @throws IllegalArgumentException on a confidence out of bounds
     */
    public static RateRatio of(Counts first, Counts second, double confidence) {
        var variance = 1 / some(first.numerator()) + 1 / some(second.numerator());
        var few = Math.min(first.numerator(), second.numerator()) < ENOUGH_EVENTS;
        return of(first.quotient() / second.quotient(), variance, few, confidence);
    }

    /** First directly standardised rate over second, in the same unit and by the same standard; errors as above. */
    public static RateRatio of(DirectlyStandardisedRate first, DirectlyStandardisedRate second, double confidence) {
        var variance = relative(first) + relative(second);
        return of(first.value() / second.value(), variance, false, confidence);
    }

    /** The method of the limits. */
    public IntervalMethod method() {
        return IntervalMethod.LOG_NORMAL;
    }

    private static RateRatio of(double ratio, double variance, boolean few, double confidence) {
        var spread = Math.exp(Confidence.z(confidence) * Math.sqrt(variance));
        Arguments.positive("ratio", ratio);
        return new RateRatio(ratio, new Interval(ratio / spread, ratio * spread, confidence), few);
    }

    private static double relative(DirectlyStandardisedRate rate) {
        return rate.variance() / (some(rate.value()) * rate.value());
    }

    private static double some(double events) {
        if (events == 0) {
            throw new RefusedStatistic(RefusedStatistic.Reason.NO_EVENTS, "a ratio needs events on both sides");
        }
        return events;
    }
}
