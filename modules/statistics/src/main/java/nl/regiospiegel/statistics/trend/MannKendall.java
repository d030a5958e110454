package nl.regiospiegel.statistics.trend;

import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regiospiegel.statistics.series.TimePoint;
import nl.regiospiegel.statistics.series.TimeSeries;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Test for a monotone trend: do later values tend to be higher, or lower?
 *
 * <pre>
 * S   = Σ sign(y(j) - y(i)), j after i
 * Var = (n(n - 1)(2n + 5) - Σ t(t - 1)(2t + 5)) / 18, over the groups of t equal values
 * Z   = (S - sign S) / √Var, 0 at S = 0
 * p   = 2(1 - Phi(|Z|))
 * </pre>
 *
 * <p>Only the order of the values counts, so a missing period has no influence. Where all values are equal p is 1. Normal
 * approximation with continuity correction: rough below eight values. Assumes independent values; the same people in successive
 * periods make p too small.
 *
 * <p>Sources: Mann, Econometrica 13 (1945) 245-259; Kendall, Rank Correlation Methods (1975).
 *
 * @param s S, how many more pairs rise than fall
 * @param variance Var, of S without a trend
 * @param z Z
 * @param pValue p, two-sided
 * @param points n, the number of values
 */
public record MannKendall(double s, double variance, double z, double pValue, int points) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /**
     * Tests the values of a series.
     *
     * @throws IllegalArgumentException on fewer than two values
     */
    public static MannKendall of(TimeSeries series) {
        two(series);
        var s = s(series);
        var variance = variance(series);
        var z = s == 0 ? 0 : (s - Math.signum(s)) / Math.sqrt(variance);
        return new MannKendall(s, variance, z, 2 * NORMAL.survivalProbability(Math.abs(z)), series.size());
    }

    static void two(TimeSeries series) {
        if (series.size() < 2) {
            throw new IllegalArgumentException("a trend takes at least two values: " + series.size());
        }
    }

    /** Var, with ties. */
    static double variance(TimeSeries series) {
        var groups = series.points().stream()
                .map(TimePoint::value)
                .map(value -> value == 0 ? 0.0 : value)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var ties = groups.values().stream().mapToDouble(MannKendall::pairs).sum();
        return (pairs(series.size()) - ties) / 18;
    }

    private static double pairs(double n) {
        return n * (n - 1) * (2 * n + 5);
    }

    private static double s(TimeSeries series) {
        var s = 0.0;
        for (int j = 1; j < series.size(); j++) {
            for (int i = 0; i < j; i++) {
                s += Math.signum(series.value(j) - series.value(i));
            }
        }
        return s;
    }
}
