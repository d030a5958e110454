package nl.regiospiegel.comparison.benchmark.control;

import nl.regiospiegel.comparison.outcome.entity.Estimate;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.statistics.decision.BenchmarkPValue;
import nl.regiospiegel.statistics.interval.Counts;

/** The p-value that belongs to the interval of an estimate. */
final class PValues {

    private PValues() {}

    /** {@code null} where the method of the estimate has none. */
    static Double of(Indicator indicator, Estimate estimate, double benchmark) {
        return switch (estimate.method()) {
            case WILSON -> share(estimate, benchmark);
            case POISSON ->
                BenchmarkPValue.count(
                        estimate.numerator(), benchmark * estimate.denominator() / indicator.multiplier());
            case STUDENT -> BenchmarkPValue.mean(estimate.sample(), benchmark);
            default -> null;
        };
    }

    /** No share lies outside 0 to 1, so nothing can be tested against what does. */
    private static Double share(Estimate estimate, double benchmark) {
        return benchmark < 0 || benchmark > 1
                ? null
                : BenchmarkPValue.share(new Counts(estimate.numerator(), estimate.denominator()), benchmark);
    }
}
