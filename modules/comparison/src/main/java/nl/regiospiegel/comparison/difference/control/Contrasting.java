package nl.regiospiegel.comparison.difference.control;

import java.util.Optional;
import nl.regiospiegel.comparison.difference.entity.Contrast;
import nl.regiospiegel.comparison.difference.entity.DifferenceQuestion;
import nl.regiospiegel.comparison.difference.entity.Level;
import nl.regiospiegel.comparison.difference.entity.Overlap;
import nl.regiospiegel.comparison.outcome.entity.Estimate;
import nl.regiospiegel.comparison.outcome.entity.EstimateMethod;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.comparison.outcome.entity.WithoutLimits;
import nl.regiospiegel.figures.indicator.entity.KindOfStatistic;
import nl.regiospiegel.statistics.interval.Counts;
import nl.regiospiegel.statistics.interval.NewcombeDifference;
import nl.regiospiegel.statistics.interval.RateRatio;
import nl.regiospiegel.statistics.interval.WelchDifference;

/** Says how far two areas are apart, after what the larger contains of the smaller has been taken out of it. */
public record Contrasting(DifferenceQuestion question, Level a, Level b, Overlap overlap) {

    public Contrast contrast(Optional<Refusal> inTheWay) {
        return inTheWay.or(() -> withoutLimits(a))
                .or(() -> withoutLimits(b))
                .or(this::notIndependent)
                .<Contrast>map(Contrast.Refused::new)
                .orElseGet(this::between);
    }

    /** A value without its counts or spread may be read, and used in nothing. */
    static Optional<Refusal> withoutLimits(Level level) {
        return Optional.ofNullable(level.estimate().withoutLimits())
                .map(reason -> reason == WithoutLimits.NO_COUNTS ? RefusalCode.NO_COUNTS : RefusalCode.NO_SPREAD)
                .map(code -> Refusal.of(code, level.subject().name()));
    }

    private Optional<Refusal> notIndependent() {
        return switch (overlap) {
            case PARTIAL -> refused(RefusalCode.AREAS_OVERLAP);
            case UNKNOWN -> refused(RefusalCode.MEMBERSHIP_UNKNOWN);
            case A_WITHIN_B -> notToBeTakenOut(a, b);
            case B_WITHIN_A -> notToBeTakenOut(b, a);
            case NONE -> Optional.empty();
        };
    }

    private Optional<Refusal> refused(RefusalCode code) {
        return Optional.of(Refusal.of(code, question.a().name(), question.b().name()));
    }

    /** Means, standardised figures and persons counted once in the whole and in each of its parts cannot be subtracted. */
    private Optional<Refusal> notToBeTakenOut(Level part, Level whole) {
        var indicator = question.outcome().indicator();
        var mayBeTakenOut = indicator.kind() != KindOfStatistic.MEAN
                && indicator.additivity().overAreas()
                && part.estimate().method() != EstimateMethod.DOBSON;
        return mayBeTakenOut && leavesSomething(part.estimate(), whole.estimate())
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        RefusalCode.NO_REST,
                        part.subject().name(),
                        whole.subject().name()));
    }

    private boolean leavesSomething(Estimate part, Estimate whole) {
        var numerator = whole.numerator() - part.numerator();
        var denominator = whole.denominator() - part.denominator();
        var isShare = question.outcome().indicator().kind() == KindOfStatistic.SHARE;
        return numerator >= 0 && denominator > 0 && (!isShare || numerator <= denominator);
    }

    private Contrast between() {
        return question.outcome().indicator().kind() == KindOfStatistic.MEAN ? ofMeans() : ofCounts();
    }

    private Contrast ofMeans() {
        var apart = WelchDifference.of(a.estimate().sample(), b.estimate().sample(), question.confidence());
        return new Contrast.Apart(apart.value(), apart.interval(), apart.method(), null, null, false);
    }

    private Contrast ofCounts() {
        var one = counts(a);
        var two = counts(b);
        var first = overlap == Overlap.B_WITHIN_A ? one.without(two) : one;
        var second = overlap == Overlap.A_WITHIN_B ? two.without(one) : two;
        return question.outcome().indicator().kind() == KindOfStatistic.SHARE
                ? difference(first, second)
                : ratio(first, second);
    }

    private Contrast difference(Counts first, Counts second) {
        var apart = NewcombeDifference.of(first, second, question.confidence());
        return new Contrast.Apart(apart.value(), apart.interval(), apart.method(), first, second, false);
    }

    private Contrast ratio(Counts first, Counts second) {
        if (first.numerator() == 0 || second.numerator() == 0) {
            return new Contrast.Refused(refused(RefusalCode.NO_EVENTS).orElseThrow());
        }
        var apart = RateRatio.of(first, second, question.confidence());
        return new Contrast.Apart(apart.value(), apart.interval(), apart.method(), first, second, apart.fewEvents());
    }

    private static Counts counts(Level level) {
        return new Counts(level.estimate().numerator(), level.estimate().denominator());
    }
}
