package nl.regiospiegel.statistics.funnel;

import nl.regiospiegel.statistics.argument.Arguments;
import nl.regiospiegel.statistics.decision.Decision;
import nl.regiospiegel.statistics.interval.Confidence;
import nl.regiospiegel.statistics.interval.Counts;
import nl.regiospiegel.statistics.interval.Interval;
import nl.regiospiegel.statistics.interval.PoissonInterval;

/**
 * Exact control limits of rates around one rate, or of standardised ratios around one.
 *
 * <p>In an area with O events E = baseline · denominator / multiplier are expected. It lies outside when Garwood's limits of O
 * exclude E; for every O, without the switch to Byar that the interval of a rate makes at ten events. The drawn curves are
 * the same rule solved for a real O: the upper curve is O/E with lower limit(O) = E, the lower curve O/E with upper limit(O) = E
 * and 0 where even no events at all would be within, all times the baseline.
 *
 * <p>Source: Spiegelhalter, Statistics in Medicine 24 (2005) 1185-1202.
 *
 * @param baseline the rate in events per {@code multiplier}, above 0
 * @param multiplier such as 100 or 1,000, above 0
 */
public record RateFunnel(double baseline, double multiplier) {

    /** @throws IllegalArgumentException on a baseline or multiplier not above zero */
    public RateFunnel {
        Arguments.positive("baseline", baseline);
        Arguments.positive("multiplier", multiplier);
    }

    /** A funnel around this rate. */
    public static RateFunnel of(double baseline, double multiplier) {
        return new RateFunnel(baseline, multiplier);
    }

    /** A funnel of ratios of observed to expected events around one; an area's denominator is what is expected there. */
    public static RateFunnel ofRatios() {
        return new RateFunnel(1, 1);
    }

    /**
     * The drawn curves at an area's denominator.
     *
     * @param denominator above 0
     * @param confidence between 0.5 and 0.9999
     * @throws IllegalArgumentException on an empty denominator or a confidence out of bounds
     */
    public Interval limits(double denominator, double confidence) {
        return ExactLimits.of(expected(denominator), confidence).times(multiplier / denominator);
    }

    /**
     * Limits for areas that differ by more or less than chance: baseline · (1 ± z√factor / √E), not below 0.
     *
     * @param factor of {@link Dispersion}, above 0
     * @throws IllegalArgumentException as {@link #limits(double, double)}, or on a factor not above zero
     */
    public Interval limits(double denominator, double confidence, double factor) {
        Arguments.positive("factor", factor);
        var half = Confidence.z(confidence) * Math.sqrt(factor / expected(denominator));
        return new Interval(baseline * Math.max(0, 1 - half), baseline * (1 + half), confidence);
    }

    /** Where an area lies, by the exact limits of its events; on a limit is within. */
    public Decision decision(Counts area, double confidence) {
        return Decision.of(PoissonInterval.garwood(area.numerator(), confidence), expected(area.denominator()));
    }

    /** How many events the baseline makes in a denominator. */
    public double expected(double denominator) {
        return baseline * Arguments.positive("denominator", denominator) / multiplier;
    }
}
