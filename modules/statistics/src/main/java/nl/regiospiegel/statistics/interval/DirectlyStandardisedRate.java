package nl.regiospiegel.statistics.interval;

import java.util.List;
import nl.regiospiegel.statistics.argument.Arguments;

/**
 * The rate that a population would have if its strata were as large as those of a standard population, with Dobson's limits.
 *
 * <p>With events O, persons n and standard w of each stratum, sums over the strata, and B Byar's limit of ΣO:
 *
 * <pre>
 * value    D = Σ(w·O/n) / Σw
 * variance V = Σ(w²·O/n²) / (Σw)²
 * limits   D + √(V/ΣO) · (B - ΣO)
 * </pre>
 *
 * <p>Assumes that events are independent within a stratum; several events of one person make the limits too narrow. The
 * standard is fixed. With unequal weights the lower limit can come out below zero; it is not clipped. A stratum with neither
 * persons, events nor standard has no part in it. Where the standard leaves out every stratum with events, D and V are 0.
 *
 * <p>Sources: Dobson, Kuulasmaa, Eberle and Scherer, Statistics in Medicine 10 (1991) 457-462; Morris et al., Public Health
 * England, Technical Guide (2018).
 *
 * @param value D times the multiplier
 * @param variance V times the square of the multiplier
 * @param events ΣO
 * @param interval limits in the unit of the value
 */
public record DirectlyStandardisedRate(double value, double variance, double events, Interval interval) {

    /** With fewer events than this there is no rate. */
    public static final double FEWEST_EVENTS = 10;

    /**
     * The standardised rate of a population.
     *
     * @param strata events, persons and standard of each stratum
     * @param multiplier such as 1,000 or 100,000, above 0
     * @param confidence between 0.5 and 0.9999
     * @throws RefusedStatistic if events of a stratum are not known, a stratum has no persons though the standard or the events
     *     do, or there are fewer than ten events in all
     * @throws IllegalArgumentException on a standard without persons, a multiplier not above zero or a confidence out of bounds
     */
    public static DirectlyStandardisedRate of(List<Stratum> strata, double multiplier, double confidence) {
        Arguments.positive("multiplier", multiplier);
        var weights = Arguments.positive(
                "standard", strata.stream().mapToDouble(Stratum::standard).sum());
        var events = events(strata);
        var factor = multiplier / weights;
        var value = factor * strata.stream().mapToDouble(Stratum::weighted).sum();
        var variance = factor
                * factor
                * strata.stream().mapToDouble(Stratum::weightedSquare).sum();
        return new DirectlyStandardisedRate(value, variance, events, dobson(value, variance, events, confidence));
    }

    /** The method of the limits. */
    public IntervalMethod method() {
        return IntervalMethod.DOBSON;
    }

    private static double events(List<Stratum> strata) {
        var events = strata.stream().mapToDouble(Stratum::count).sum();
        if (strata.stream().anyMatch(Stratum::isEmpty)) {
            throw new RefusedStatistic(RefusedStatistic.Reason.EMPTY_STRATUM, "a stratum has no persons");
        }
        if (events < FEWEST_EVENTS) {
            throw new RefusedStatistic(RefusedStatistic.Reason.TOO_FEW_EVENTS, "fewer than ten events: " + events);
        }
        return events;
    }

    private static Interval dobson(double value, double variance, double events, double confidence) {
        var byar = PoissonInterval.byar(events, confidence);
        var scale = Math.sqrt(variance / events);
        return new Interval(
                value + scale * (byar.lower() - events), value + scale * (byar.upper() - events), confidence);
    }
}
