package nl.regiospiegel.statistics.interval;

import java.util.List;
import nl.regiospiegel.statistics.argument.Arguments;

/**
 * Observed events over the events expected if every stratum had the rate of a reference population.
 *
 * <pre>
 * expected E = Σ persons · reference rate
 * value      = O / E
 * limits     = limits of O (exact below ten, Byar from ten) / E
 * </pre>
 *
 * <p>The reference is fixed: its own uncertainty is not part of the limits. Ratios of two populations against one reference
 * compare only where their strata are alike.
 *
 * <p>Source: Breslow and Day, Statistical Methods in Cancer Research II (1987), chapter 2.
 *
 * @param value O / E; 1 is as expected
 * @param observed O
 * @param expected E
 * @param interval limits of the ratio
 * @param method how the limits of O were computed
 */
public record IndirectlyStandardisedRatio(
        double value, double observed, double expected, Interval interval, IntervalMethod method) {

    /**
     * The ratio of observed to expected events.
     *
     * @param observed O, from 0
     * @param expected E, above 0
     * @param confidence between 0.5 and 0.9999
     * @throws IllegalArgumentException on NaN, infinity, negative events, nothing expected or a confidence out of bounds
     */
    public static IndirectlyStandardisedRatio of(double observed, double expected, double confidence) {
        Arguments.notNegative("observed", observed);
        Arguments.positive("expected", expected);
        var limits = PoissonInterval.of(observed, confidence).times(1 / expected);
        return new IndirectlyStandardisedRatio(
                observed / expected, observed, expected, limits, PoissonInterval.method(observed));
    }

    /** The ratio of observed events to those expected from the strata; errors as {@link #of(double, double, double)}. */
    public static IndirectlyStandardisedRatio of(double observed, List<ReferenceStratum> strata, double confidence) {
        var expected = strata.stream()
                .mapToDouble(stratum -> stratum.persons() * stratum.rate())
                .sum();
        return of(observed, expected, confidence);
    }

    /**
     * The indirectly standardised rate: the ratio and its limits times the crude rate of the reference.
     *
     * @param reference crude rate of the reference, above 0, in the unit wanted
     * @throws IllegalArgumentException on NaN, infinity or a rate not above zero
     */
    public IndirectlyStandardisedRate rate(double reference) {
        return new IndirectlyStandardisedRate(
                value * Arguments.positive("reference", reference), interval.times(reference), method);
    }
}
