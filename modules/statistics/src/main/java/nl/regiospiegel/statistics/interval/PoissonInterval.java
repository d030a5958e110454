package nl.regiospiegel.statistics.interval;

import nl.regiospiegel.statistics.argument.Arguments;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Interval of the expected count behind an observed count x of events: exact below ten events, Byar's approximation from ten.
 *
 * <p>With a = 1 - confidence, z the normal quantile at (1 + confidence) / 2 and chi2(p; d) the quantile of the chi-squared
 * distribution with d degrees of freedom:
 *
 * <pre>
 * exact (Garwood)  lower = chi2(a/2; 2x) / 2            upper = chi2(1 - a/2; 2x + 2) / 2
 * Byar             lower = x(1 - 1/(9x) - z/(3√x))³     upper = y(1 - 1/(9y) + z/(3√y))³, y = x + 1
 * </pre>
 *
 * <p>The lower limit is exactly 0 at x = 0 and never below 0. Counts are real numbers: 9.5 events are below ten. The switch
 * makes a small step in the limits at ten events; the two can be called by name for any count.
 *
 * <p>Sources: Garwood, Biometrika 28 (1936) 437-442; Breslow and Day, Statistical Methods in Cancer Research II (1987) 69;
 * Public Health England, Technical Guide: Confidence Intervals (2018).
 */
public final class PoissonInterval {

    /** From this many events on Byar's approximation is used. */
    public static final double BYAR_FROM = 10;

    /** From this many events on the exact limits are Byar's to 14 digits, and their series no longer converges in time. */
    private static final double EXACT_UP_TO = 1e9;

    private PoissonInterval() {}

    /** The method that {@link #of} uses for this count. */
    public static IntervalMethod method(double count) {
        return Arguments.notNegative("count", count) < BYAR_FROM ? IntervalMethod.EXACT_POISSON : IntervalMethod.BYAR;
    }

    /**
     * Limits by the method that fits the count.
     *
     * @param count x, a real number from 0
     * @param confidence between 0.5 and 0.9999
     * @throws IllegalArgumentException on NaN, infinity, a negative count or a confidence out of bounds
     */
    public static Interval of(double count, double confidence) {
        return method(count) == IntervalMethod.BYAR ? byar(count, confidence) : garwood(count, confidence);
    }

    /**
     * Exact limits by Garwood, for any count; arguments and errors as {@link #of}. From 1,000,000,000 events on they are
     * computed by Byar's formula, which there differs by less than 2e-14 of the limit.
     */
    public static Interval garwood(double count, double confidence) {
        var tail = Confidence.tail(confidence);
        var x = Arguments.notNegative("count", count);
        if (x >= EXACT_UP_TO) {
            return byar(x, confidence);
        }
        var lower = x == 0 ? 0 : ChiSquaredDistribution.of(2 * x).inverseCumulativeProbability(tail) / 2;
        var upper = ChiSquaredDistribution.of(2 * x + 2).inverseSurvivalProbability(tail) / 2;
        return new Interval(lower, upper, confidence);
    }

    /** Limits by Byar's approximation, for any count; arguments and errors as {@link #of}. */
    public static Interval byar(double count, double confidence) {
        var z = Confidence.z(confidence);
        var x = Arguments.notNegative("count", count);
        var lower = x == 0 ? 0 : Math.max(0, cubed(x, -z));
        return new Interval(lower, cubed(x + 1, z), confidence);
    }

    private static double cubed(double x, double z) {
        var root = 1 - 1 / (9 * x) + z / (3 * Math.sqrt(x));
        return x * root * root * root;
    }
}
