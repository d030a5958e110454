package nl.regiospiegel.statistics.decision;

import nl.regiospiegel.statistics.interval.Confidence;
import nl.regiospiegel.statistics.interval.Interval;

/**
 * The decision against one benchmark at both usual levels. What differs at 99.8 % also differs at 95 %.
 *
 * @param at95 decision of the 95 % interval
 * @param at998 decision of the 99.8 % interval
 */
public record BenchmarkDecision(Decision at95, Decision at998) {

    /**
     * The decisions of two intervals of one estimate.
     *
     * @param at95 the interval at 0.95
     * @param at998 the interval at 0.998
     * @param benchmark in their unit
     * @throws IllegalArgumentException if an interval has another confidence, or on NaN or infinity
     */
    public static BenchmarkDecision of(Interval at95, Interval at998, double benchmark) {
        if (at95.confidence() != Confidence.LEVEL_95 || at998.confidence() != Confidence.LEVEL_998) {
            throw new IllegalArgumentException("not at 0.95 and 0.998: " + at95 + " and " + at998);
        }
        return new BenchmarkDecision(Decision.of(at95, benchmark), Decision.of(at998, benchmark));
    }
}
