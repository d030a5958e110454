package nl.regiospiegel.comparison.standardisation.control;

import java.util.List;
import java.util.Map;
import nl.regiospiegel.comparison.outcome.entity.Estimate;
import nl.regiospiegel.comparison.outcome.entity.EstimateMethod;
import nl.regiospiegel.comparison.outcome.entity.Limits;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.comparison.outcome.entity.Result;
import nl.regiospiegel.comparison.outcome.entity.Subject;
import nl.regiospiegel.comparison.standardisation.entity.AgeStandard;
import nl.regiospiegel.comparison.standardisation.entity.Strata;
import nl.regiospiegel.figures.indicator.entity.KindOfStatistic;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.Observation;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.statistics.interval.DirectlyStandardisedRate;
import nl.regiospiegel.statistics.interval.RefusedStatistic;
import nl.regiospiegel.statistics.interval.Stratum;

/** Weights the age classes of an area by the standard. */
public record Standardising(OutcomeQuestion question, Strata strata) {

    /** The standard that a question goes by. */
    public AgeStandard standard() {
        return AgeStandard.of(question.demonstration(), question.span().kind());
    }

    /** A standardised estimate, or why there is none. */
    public Result of(Subject subject, Period period, double confidence) {
        var classes = strata.in(subject.area(), period);
        var persons = strata.persons(standard());
        if (!isCounted() || persons.isEmpty() || !persons.keySet().equals(classes.keySet()) || isMixed(classes)) {
            return Refusal.of(RefusalCode.NO_STRATA, subject.name());
        }
        try {
            return estimate(strata(classes, persons), confidence);
        } catch (RefusedStatistic refused) {
            return Refusal.of(code(refused.reason()), subject.name());
        }
    }

    private boolean isCounted() {
        var kind = question.indicator().kind();
        return kind == KindOfStatistic.SHARE || kind == KindOfStatistic.PER_HEAD;
    }

    /** Classes of different owners do not make one area. */
    private static boolean isMixed(Map<String, PublishedFigure> classes) {
        return classes.values().stream()
                        .map(figure ->
                                figure.region() == null ? "" : figure.region().value())
                        .distinct()
                        .count()
                > 1;
    }

    private static List<Stratum> strata(Map<String, PublishedFigure> classes, Map<String, Double> persons) {
        return classes.entrySet().stream()
                .map(entry -> stratum(entry.getValue().observation(), persons.get(entry.getKey())))
                .toList();
    }

    /** A class that the source hides, or gives without its persons, has no known events. */
    private static Stratum stratum(Observation observation, double standard) {
        return observation instanceof Observation.Counted counted
                ? Stratum.of(
                        counted.numerator().toDouble(), counted.denominator().toDouble(), standard)
                : Stratum.withoutEvents(0, standard);
    }

    private Estimate estimate(List<Stratum> classes, double confidence) {
        var rate = DirectlyStandardisedRate.of(classes, question.indicator().multiplier(), confidence);
        var interval = rate.interval();
        return new Estimate(
                rate.value(),
                new Limits(interval.lower(), interval.upper(), interval.confidence()),
                rate.events(),
                classes.stream().mapToDouble(Stratum::persons).sum(),
                EstimateMethod.DOBSON,
                null);
    }

    private static RefusalCode code(RefusedStatistic.Reason reason) {
        return switch (reason) {
            case EMPTY_STRATUM -> RefusalCode.EMPTY_STRATUM;
            case TOO_FEW_EVENTS -> RefusalCode.TOO_FEW_EVENTS;
            default -> RefusalCode.NO_STRATA;
        };
    }
}
