package nl.regiospiegel.statistics.trend;

import java.util.List;

/**
 * Chi-square test for trend in five rates, means or standardised figures with limits at 95 %.
 *
 * <pre>
 * se   = (upper - lower) / 3.92      (the rounded constant, as published)
 * slope of the weighted least squares of the value on x, weights 1/se²
 * chi² = slope² · Σ w(x - x̄)²
 * </pre>
 *
 * <p>The slopes of {@link TrendTest} are those of the value. A point whose limits coincide has no weight, and then nothing can
 * be calculated.
 *
 * <p>Source: Public Health England, Fingertips, recent trends (technical guidance).
 */
public final class WeightedTrend {

    private WeightedTrend() {}

    /**
     * Tests five points in order of time.
     *
     * @throws IllegalArgumentException on another number of points
     */
    public static TrendTest of(List<EstimatedPoint> points) {
        TrendTest.five(points.size());
        if (points.stream().anyMatch(point -> point.standardError() == 0)) {
            return TrendTest.cannotBeCalculated(TrendMethod.WEIGHTED_LEAST_SQUARES);
        }
        var slopes = new Slopes(
                points.stream().mapToDouble(EstimatedPoint::value).toArray(),
                points.stream()
                        .mapToDouble(EstimatedPoint::standardError)
                        .map(error -> 1 / (error * error))
                        .toArray());
        var slope = slopes.full();
        return TrendTest.of(TrendMethod.WEIGHTED_LEAST_SQUARES, slope * slope * slopes.spread(), slopes);
    }
}
