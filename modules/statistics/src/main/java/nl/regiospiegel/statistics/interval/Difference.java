package nl.regiospiegel.statistics.interval;

/**
 * A first estimate less a second one, or less a fixed benchmark.
 *
 * @param value first minus second, in their unit
 * @param interval limits of the difference
 * @param method how the limits were computed
 */
public record Difference(double value, Interval interval, IntervalMethod method) {

    /**
     * An estimate and its limits less a benchmark that is a fixed number. The limits exclude zero exactly when the limits of
     * the estimate exclude the benchmark, so this difference never contradicts that decision.
     *
     * @param estimate the estimate
     * @param interval its limits
     * @param method how they were computed
     * @param benchmark in the same unit
     * @throws IllegalArgumentException on NaN or infinity
     */
    public static Difference fromBenchmark(
            double estimate, Interval interval, IntervalMethod method, double benchmark) {
        return new Difference(estimate - benchmark, interval.minus(benchmark), method);
    }
}
