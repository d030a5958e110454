package nl.regiospiegel.statistics.funnel;

import nl.regiospiegel.statistics.argument.Arguments;
import nl.regiospiegel.statistics.decision.Decision;
import nl.regiospiegel.statistics.interval.Confidence;
import nl.regiospiegel.statistics.interval.Counts;
import nl.regiospiegel.statistics.interval.Interval;

/**
 * Control limits of shares around one share p0, for an area's denominator n: p0 ± z · √(p0(1 - p0)/n), clipped to 0 and 1.
 *
 * <p>The limits belong to the score test, and so does Wilson's interval: an area lies outside exactly when its interval of that
 * confidence excludes p0. At p0 = 0 and p0 = 1 the funnel has no width.
 *
 * <p>Source: Spiegelhalter, Statistics in Medicine 24 (2005) 1185-1202.
 *
 * @param baseline p0, from 0 to 1
 */
public record ProportionFunnel(double baseline) {

    /** @throws IllegalArgumentException on a baseline outside 0 to 1 */
    public ProportionFunnel {
        Arguments.share("baseline", baseline);
    }

    /** A funnel around this share. */
    public static ProportionFunnel of(double baseline) {
        return new ProportionFunnel(baseline);
    }

    /**
     * The limits for an area.
     *
     * @param denominator n, above 0
     * @param confidence between 0.5 and 0.9999
     * @throws IllegalArgumentException on an empty denominator or a confidence out of bounds
     */
    public Interval limits(double denominator, double confidence) {
        return limits(denominator, confidence, 1);
    }

    /**
     * Wider or narrower limits for areas that differ by more or less than chance: z times the root of the factor.
     *
     * @param factor of {@link Dispersion}, above 0
     * @throws IllegalArgumentException as {@link #limits(double, double)}, or on a factor not above zero
     */
    public Interval limits(double denominator, double confidence, double factor) {
        Arguments.positive("denominator", denominator);
        Arguments.positive("factor", factor);
        var half = Confidence.z(confidence) * Math.sqrt(factor * baseline * (1 - baseline) / denominator);
        return new Interval(Math.max(0, baseline - half), Math.min(1, baseline + half), confidence);
    }

    /**
     * Where an area lies; on a limit is within.
     *
     * @param area numerator not above the denominator
     * @throws IllegalArgumentException on a numerator above its denominator or a confidence out of bounds
     */
    public Decision decision(Counts area, double confidence) {
        Arguments.partOfWhole(area.numerator(), area.denominator());
        var limits = limits(area.denominator(), confidence);
        if (area.quotient() > limits.upper()) {
            return Decision.HIGHER;
        }
        return area.quotient() < limits.lower() ? Decision.LOWER : Decision.SIMILAR;
    }
}
