package nl.regiospiegel.comparison.outcome.entity;

import nl.regiospiegel.comparison.benchmark.entity.AgainstBenchmark;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;

/**
 * One period of a series.
 *
 * @param period {@code null} when the answer holds for the whole series, because no series has any period
 * @param eventTime periods since the start of the contract, {@code null} off the clock
 * @param figure the figure behind the result, {@code null} when there is none
 * @param result with the interval at 95 %
 * @param at998 the same with the interval at 99.8 %
 * @param mixed whether the old and the new mix in this period of the region
 * @param against beside the benchmark; {@code null} without one, and for the benchmark itself
 */
public record Point(
        Period period,
        Integer eventTime,
        PublishedFigure figure,
        Result result,
        Result at998,
        boolean mixed,
        AgainstBenchmark against) {

    /** Of a series without any period. */
    public static Point without(Refusal reason) {
        return new Point(null, null, null, reason, reason, false, null);
    }
}
