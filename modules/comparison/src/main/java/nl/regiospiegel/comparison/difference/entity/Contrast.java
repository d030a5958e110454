package nl.regiospiegel.comparison.difference.entity;

import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.statistics.interval.Counts;
import nl.regiospiegel.statistics.interval.Interval;
import nl.regiospiegel.statistics.interval.IntervalMethod;

/** How far two independent areas are apart: shares and means as a difference, rates as a ratio. */
public sealed interface Contrast {

    /**
     * A less B, or A over B.
     *
     * @param value in the unit of the indicator; a ratio has none
     * @param interval at the confidence asked for
     * @param method Newcombe or Welch for a difference, log-normal for a ratio
     * @param a the counts used for a, without b when b lies within it; {@code null} for a mean
     * @param b the counts used for b, without a when a lies within it; {@code null} for a mean
     * @param fewEvents whether a ratio rests on fewer than ten events
     */
    record Apart(double value, Interval interval, IntervalMethod method, Counts a, Counts b, boolean fewEvents)
            implements Contrast {

        public boolean isRatio() {
            return method == IntervalMethod.LOG_NORMAL;
        }
    }

    /** It cannot honestly be given. */
    record Refused(Refusal refusal) implements Contrast {}
}
