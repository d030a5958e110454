package nl.regiospiegel.statistics.decision;

import nl.regiospiegel.statistics.argument.Arguments;
import nl.regiospiegel.statistics.interval.Interval;

/** Where an estimate lies beside a benchmark that is a fixed number. */
public enum Decision {
    /** The whole interval lies above the benchmark. */
    HIGHER,
    /** The whole interval lies below the benchmark. */
    LOWER,
    /** The interval contains the benchmark; a benchmark on a limit is contained. */
    SIMILAR;

    /**
     * The decision that an interval gives. With the same confidence it is that of a two-sided test with the interval's method.
     *
     * @param benchmark in the unit of the interval
     * @throws IllegalArgumentException on NaN or infinity
     */
    public static Decision of(Interval interval, double benchmark) {
        Arguments.finite("benchmark", benchmark);
        if (interval.lower() > benchmark) {
            return HIGHER;
        }
        return interval.upper() < benchmark ? LOWER : SIMILAR;
    }

    /** The decision in the words that the indicator's direction allows. */
    public Judgement by(Direction direction) {
        return switch (this) {
            case HIGHER -> direction.higher();
            case LOWER -> direction.lower();
            case SIMILAR -> Judgement.SIMILAR;
        };
    }
}
