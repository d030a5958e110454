package nl.regiospiegel.statistics.funnel;

import java.util.function.DoubleUnaryOperator;
import nl.regiospiegel.statistics.interval.Confidence;
import nl.regiospiegel.statistics.interval.Interval;
import nl.regiospiegel.statistics.interval.PoissonInterval;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.hipparchus.analysis.solvers.AllowedSolution;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;

/**
 * The real counts whose exact Poisson limits just reach an expected count E: between them E is not excluded. Found by Brent's
 * method on the tail of the chi-squared distribution, between brackets that Byar's limits of E give room to spare.
 */
final class ExactLimits {

    private static final double RELATIVE = 1e-14;
    private static final int MOST_STEPS = 200;

    /** From this many events on both limits are the same to 14 digits, and only Byar's are computed in time. */
    private static final double BYAR_FROM = 1e9;

    private ExactLimits() {}

    static Interval of(double expected, double confidence) {
        var tail = Confidence.tail(confidence);
        return new Interval(least(expected, tail, confidence), most(expected, tail, confidence), confidence);
    }

    /** The count whose upper limit is E: P(X ≤ O) = tail. Nothing is so low where no events at all have a higher limit. */
    private static double least(double expected, double tail, double confidence) {
        if (-Math.log(tail) > expected) {
            return 0;
        }
        DoubleUnaryOperator excess = expected < BYAR_FROM
                ? o -> ChiSquaredDistribution.of(2 * o + 2).survivalProbability(2 * expected) - tail
                : o -> PoissonInterval.byar(o, confidence).upper() / expected - 1;
        return root(excess, 0, expected);
    }

    /** The count whose lower limit is E: P(X ≥ O) = tail. */
    private static double most(double expected, double tail, double confidence) {
        var enough = 2 * PoissonInterval.byar(expected, confidence).upper() - expected + 1;
        DoubleUnaryOperator excess = expected < BYAR_FROM
                ? o -> ChiSquaredDistribution.of(2 * o).cumulativeProbability(2 * expected) - tail
                : o -> PoissonInterval.byar(o, confidence).lower() / expected - 1;
        return root(excess, expected, enough);
    }

    private static double root(DoubleUnaryOperator function, double low, double high) {
        return new BracketingNthOrderBrentSolver(RELATIVE, Double.MIN_NORMAL, Double.MIN_NORMAL, 5)
                .solve(MOST_STEPS, function::applyAsDouble, low, high, AllowedSolution.ANY_SIDE);
    }
}
