package nl.regiospiegel.comparison.funnel.control;

import java.util.Collection;
import java.util.Optional;
import nl.regiospiegel.comparison.funnel.entity.CurvePoint;
import nl.regiospiegel.comparison.funnel.entity.FunnelLimits;
import nl.regiospiegel.comparison.funnel.entity.FunnelMethod;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.indicator.entity.KindOfStatistic;
import nl.regiospiegel.statistics.decision.Decision;
import nl.regiospiegel.statistics.funnel.Dispersion;
import nl.regiospiegel.statistics.funnel.ProportionFunnel;
import nl.regiospiegel.statistics.funnel.RateFunnel;
import nl.regiospiegel.statistics.interval.Counts;
import nl.regiospiegel.statistics.interval.Interval;

/** The limits around one value, by the kind of indicator. */
sealed interface FunnelRule {

    double CONFIDENCE = 0.95;
    double HIGH_CONFIDENCE = 0.998;

    FunnelMethod method();

    Dispersion dispersion(Collection<Counts> areas);

    Decision decision(Counts area, double confidence);

    Interval limits(double denominator, double confidence);

    Interval widened(double denominator, double confidence, double factor);

    /** How many events the value makes in a denominator; {@code null} for a share. */
    Double expected(double denominator);

    /** Shares and figures per head have counts of which chance is known; nothing else has. */
    static boolean knows(KindOfStatistic kind) {
        return kind == KindOfStatistic.SHARE || kind == KindOfStatistic.PER_HEAD;
    }

    /** Empty around a value with which chance does nothing: no events at all, or all of them. */
    static Optional<FunnelRule> around(double baseline, Indicator indicator) {
        if (indicator.kind() == KindOfStatistic.SHARE) {
            return baseline > 0 && baseline < 1
                    ? Optional.of(new OfShares(ProportionFunnel.of(baseline)))
                    : Optional.empty();
        }
        return baseline > 0
                ? Optional.of(new OfRates(RateFunnel.of(baseline, indicator.multiplier())))
                : Optional.empty();
    }

    default CurvePoint at(double denominator, Dispersion dispersion) {
        return new CurvePoint(
                denominator,
                expected(denominator),
                new FunnelLimits(limits(denominator, CONFIDENCE), limits(denominator, HIGH_CONFIDENCE)),
                dispersion.isOverdispersed() ? widened(denominator, dispersion.factor()) : null);
    }

    private FunnelLimits widened(double denominator, double factor) {
        return new FunnelLimits(
                widened(denominator, CONFIDENCE, factor), widened(denominator, HIGH_CONFIDENCE, factor));
    }

    /** Parts of a whole. */
    record OfShares(ProportionFunnel funnel) implements FunnelRule {

        @Override
        public FunnelMethod method() {
            return FunnelMethod.PROPORTION;
        }

        @Override
        public Dispersion dispersion(Collection<Counts> areas) {
            return Dispersion.ofProportions(areas, funnel.baseline());
        }

        @Override
        public Decision decision(Counts area, double confidence) {
            return funnel.decision(area, confidence);
        }

        @Override
        public Interval limits(double denominator, double confidence) {
            return funnel.limits(denominator, confidence);
        }

        @Override
        public Interval widened(double denominator, double confidence, double factor) {
            return funnel.limits(denominator, confidence, factor);
        }

        @Override
        public Double expected(double denominator) {
            return null;
        }
    }

    /** Events per head. */
    record OfRates(RateFunnel funnel) implements FunnelRule {

        @Override
        public FunnelMethod method() {
            return FunnelMethod.RATE;
        }

        @Override
        public Dispersion dispersion(Collection<Counts> areas) {
            return Dispersion.ofRates(areas, funnel);
        }

        @Override
        public Decision decision(Counts area, double confidence) {
            return funnel.decision(area, confidence);
        }

        @Override
        public Interval limits(double denominator, double confidence) {
            return funnel.limits(denominator, confidence);
        }

        @Override
        public Interval widened(double denominator, double confidence, double factor) {
            return funnel.limits(denominator, confidence, factor);
        }

        @Override
        public Double expected(double denominator) {
            return funnel.expected(denominator);
        }
    }
}
