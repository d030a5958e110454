package nl.regiospiegel.statistics.trend;

import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The outcome of a chi-square test for trend over five consecutive points x = 1 to 5.
 *
 * <p>There is a trend when chi² exceeds the 99.8 % quantile of the chi-squared distribution with one degree of freedom, 9.5495,
 * and the slope over all five points and the five slopes that leave one out are all positive or all negative.
 *
 * <p>Source: Public Health England, Fingertips, recent trends (technical guidance).
 *
 * @param method which test
 * @param chiSquare empty when it cannot be calculated
 * @param trend what it says
 */
public record TrendTest(TrendMethod method, OptionalDouble chiSquare, Trend trend) {

    /** How many points the test takes. */
    public static final int POINTS = 5;

    /** Chi² must exceed this: the 99.8 % quantile with one degree of freedom. */
    public static final double CRITICAL = ChiSquaredDistribution.of(1).inverseCumulativeProbability(0.998);

    static TrendTest of(TrendMethod method, double chiSquare, Slopes slopes) {
        var trend = chiSquare > CRITICAL ? slopes.direction() : Trend.NO_CHANGE;
        return new TrendTest(method, OptionalDouble.of(chiSquare), trend);
    }

    static TrendTest cannotBeCalculated(TrendMethod method) {
        return new TrendTest(method, OptionalDouble.empty(), Trend.CANNOT_BE_CALCULATED);
    }

    static void five(int points) {
        if (points != POINTS) {
            throw new IllegalArgumentException("the test takes five points: " + points);
        }
    }
}
