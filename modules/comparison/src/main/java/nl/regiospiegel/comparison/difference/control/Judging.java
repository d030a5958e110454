package nl.regiospiegel.comparison.difference.control;

import java.util.Optional;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.difference.entity.DifferenceQuestion;
import nl.regiospiegel.comparison.difference.entity.Level;
import nl.regiospiegel.comparison.difference.entity.Verdict;
import nl.regiospiegel.comparison.outcome.entity.Estimate;
import nl.regiospiegel.comparison.outcome.entity.Limits;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.outcome.entity.Subject;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.regions.localindicator.entity.LocalDirection;
import nl.regiospiegel.statistics.decision.BenchmarkDecision;
import nl.regiospiegel.statistics.decision.Direction;
import nl.regiospiegel.statistics.interval.Interval;

/** Decides whether the interval of a excludes the value of b, which is taken as a fixed number. */
public record Judging(DifferenceQuestion question, Level a, Level b) {

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
        return new Verdict.Decided(decision, direction());
    }

    private static Interval interval(Limits limits) {
        return new Interval(limits.lower(), limits.upper(), limits.confidence());
    }

    /** Where those who compare see it differently, only higher and lower can be said. */
    private Direction direction() {
        var indicator = question.outcome().indicator();
        var seen = Stream.concat(
                        Stream.of(indicator.direction().code()),
                        Stream.of(question.a(), question.b()).flatMap(subject -> own(subject, indicator)))
                .distinct()
                .toList();
        if (seen.size() > 1) {
            return Direction.NEUTRAL;
        }
        return switch (indicator.direction()) {
            case HIGHER -> Direction.HIGH_IS_GOOD;
            case LOWER -> Direction.LOW_IS_GOOD;
            case NEUTRAL -> Direction.NEUTRAL;
        };
    }

    private static Stream<String> own(Subject subject, Indicator indicator) {
        return Stream.ofNullable(subject.region())
                .flatMap(region -> region.configuration().localDefinitions().directions().stream())
                .filter(local -> local.indicator().equals(indicator.code().value()))
                .map(LocalDirection::direction)
                .flatMap(fact -> fact.whenKnown().stream())
                .map(better -> better.code());
    }
}
