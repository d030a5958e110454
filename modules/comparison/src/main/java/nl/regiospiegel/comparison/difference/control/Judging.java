package nl.regiospiegel.comparison.difference.control;

import java.util.Optional;
import nl.regiospiegel.comparison.difference.entity.Level;
import nl.regiospiegel.comparison.difference.entity.Verdict;
import nl.regiospiegel.comparison.outcome.entity.Estimate;
import nl.regiospiegel.comparison.outcome.entity.Limits;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.statistics.decision.BenchmarkDecision;
import nl.regiospiegel.statistics.decision.Direction;
import nl.regiospiegel.statistics.interval.Interval;

/**
 * Decides whether the interval of a excludes the value of b, which is taken as a fixed number.
 *
 * @param direction which way is good
 */
public record Judging(Direction direction, Level a, Level b) {

    public Verdict decide(Optional<Refusal> inTheWay) {
        return inTheWay.or(() -> Contrasting.withoutLimits(a))
                .<Verdict>map(Verdict.Undecided::new)
                .orElseGet(this::decided);
    }

    private Verdict decided() {
        var decision = BenchmarkDecision.of(
                interval(a.estimate().limits()),
                interval(((Estimate) a.at998()).limits()),
                b.estimate().value());
        return new Verdict.Decided(decision, direction);
    }

    private static Interval interval(Limits limits) {
        return new Interval(limits.lower(), limits.upper(), limits.confidence());
    }
}
