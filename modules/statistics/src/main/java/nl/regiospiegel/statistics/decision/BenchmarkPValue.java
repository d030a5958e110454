package nl.regiospiegel.statistics.decision;

import nl.regiospiegel.statistics.argument.Arguments;
import nl.regiospiegel.statistics.interval.Counts;
import nl.regiospiegel.statistics.interval.DirectlyStandardisedRate;
import nl.regiospiegel.statistics.interval.IntervalMethod;
import nl.regiospiegel.statistics.interval.PoissonInterval;
import nl.regiospiegel.statistics.interval.Sample;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Two-sided p-values of the difference from a fixed benchmark, each the exact inverse of its interval: p is below
 * 1 - confidence exactly when the interval of that confidence excludes the benchmark.
 *
 * <p>Phi is the standard normal distribution function. Counts are real numbers, so the tails of the Poisson distribution are
 * taken from the chi-squared distribution that Garwood's limits are quantiles of: P(X ≥ O) = P(chi2(2O) ≤ 2E) and
 * P(X ≤ O) = P(chi2(2O + 2) > 2E), which for whole O are the ordinary sums.
 *
 * <p>Sources: Wilson 1927, Garwood 1936 and Breslow and Day 1987 as with the intervals; Dobson et al. 1991.
 */
public final class BenchmarkPValue {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private BenchmarkPValue() {}

    /**
     * Of a share, by the score test: 2(1 - Phi(|p - p0| / √(p0(1 - p0)/n))), the inverse of Wilson's interval. When p0 is 0
     * or 1 it is 1 if p equals p0 and 0 otherwise.
     *
     * @param counts numerator not above the denominator
     * @param benchmark p0, from 0 to 1
     * @throws IllegalArgumentException on a numerator above its denominator or a benchmark outside 0 to 1
     */
    public static double share(Counts counts, double benchmark) {
        Arguments.partOfWhole(counts.numerator(), counts.denominator());
        Arguments.share("benchmark", benchmark);
        var error = Math.sqrt(benchmark * (1 - benchmark) / counts.denominator());
        return scaled(Math.abs(counts.quotient() - benchmark), error);
    }

    /**
     * Of a count, or of a rate or a ratio through its count. With O below ten exact, min(1, 2 min(P(X ≤ O), P(X ≥ O))) for X
     * Poisson(E); from ten the inverse of Byar's limits, 2(1 - Phi(max(0, zl, zu))) with
     *
     * <pre>
     * zl = 3√O · (1 - 1/(9O) - ∛(E/O))
     * zu = 3√y · (∛(E/y) - 1 + 1/(9y)), y = O + 1
     * </pre>
     *
     * @param observed O, from 0
     * @param expected E, from 0: the expected count of a ratio, or benchmark · denominator / multiplier of a rate
     * @throws IllegalArgumentException on NaN, infinity or a negative number
     */
    public static double count(double observed, double expected) {
        Arguments.notNegative("expected", expected);
        return PoissonInterval.method(observed) == IntervalMethod.BYAR
                ? byar(observed, expected)
                : exact(observed, expected);
    }

    /**
     * Of a directly standardised rate: as {@link #count} from ten events, with E = O + (p0 - D) / √(V/O). Without variance it is
     * 1 if the rate equals the benchmark and 0 otherwise.
     *
     * @param benchmark p0, in the unit of the rate
     * @throws IllegalArgumentException on NaN or infinity
     */
    public static double standardised(DirectlyStandardisedRate rate, double benchmark) {
        var distance = Arguments.finite("benchmark", benchmark) - rate.value();
        var scale = Math.sqrt(rate.variance() / rate.events());
        return scale == 0 ? scaled(Math.abs(distance), 0) : byar(rate.events(), rate.events() + distance / scale);
    }

    /**
     * Of a mean, by Student's t test with n - 1 degrees of freedom. Without spread it is 1 if the mean equals the benchmark
     * and 0 otherwise.
     *
     * @param benchmark in the unit of the mean
     * @throws IllegalArgumentException on NaN or infinity
     */
    public static double mean(Sample sample, double benchmark) {
        var distance = Math.abs(sample.mean() - Arguments.finite("benchmark", benchmark));
        var error = Math.sqrt(sample.squaredError());
        return error == 0
                ? scaled(distance, 0)
                : 2 * TDistribution.of(sample.size() - 1.0).survivalProbability(distance / error);
    }

    private static double scaled(double distance, double error) {
        if (error == 0) {
            return distance == 0 ? 1 : 0;
        }
        return twoSided(distance / error);
    }

    private static double exact(double observed, double expected) {
        var atLeast =
                observed == 0 ? 1 : ChiSquaredDistribution.of(2 * observed).cumulativeProbability(2 * expected);
        var atMost = ChiSquaredDistribution.of(2 * observed + 2).survivalProbability(2 * expected);
        return Math.min(1, 2 * Math.min(atLeast, atMost));
    }

    private static double byar(double observed, double expected) {
        var y = observed + 1;
        var below = 3 * Math.sqrt(observed) * (1 - 1 / (9 * observed) - Math.cbrt(expected / observed));
        var above = 3 * Math.sqrt(y) * (Math.cbrt(expected / y) - 1 + 1 / (9 * y));
        return twoSided(Math.max(0, Math.max(below, above)));
    }

    private static double twoSided(double z) {
        return 2 * NORMAL.survivalProbability(z);
    }
}
