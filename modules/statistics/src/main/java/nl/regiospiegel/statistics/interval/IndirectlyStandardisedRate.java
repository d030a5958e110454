package nl.regiospiegel.statistics.interval;

/**
 * A rate on the scale of a reference population; made by {@link IndirectlyStandardisedRatio#rate}.
 *
 * @param value the ratio times the crude rate of the reference
 * @param interval limits in the same unit
 * @param method how the limits of the observed events were computed
 */
public record IndirectlyStandardisedRate(double value, Interval interval, IntervalMethod method) {}
