package nl.regiospiegel.comparison.outcome.control;

import java.math.BigDecimal;
import nl.regiospiegel.comparison.outcome.entity.Estimate;
import nl.regiospiegel.comparison.outcome.entity.EstimateMethod;
import nl.regiospiegel.comparison.outcome.entity.Limits;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.comparison.outcome.entity.Result;
import nl.regiospiegel.comparison.outcome.entity.WithoutLimits;
import nl.regiospiegel.figures.indicator.entity.Formula;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.indicator.entity.KindOfStatistic;
import nl.regiospiegel.figures.publication.entity.Observation;
import nl.regiospiegel.figures.publication.entity.ObservationStatus;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.statistics.interval.CrudeRate;
import nl.regiospiegel.statistics.interval.Interval;
import nl.regiospiegel.statistics.interval.Mean;
import nl.regiospiegel.statistics.interval.Sample;
import nl.regiospiegel.statistics.interval.WilsonInterval;

/** Makes an estimate of a published figure by the kind of indicator, or says why it cannot. */
public final class Estimating {

    static final double CONFIDENCE = 0.95;

    private Estimating() {}

    /** @param name of the area, for the refusal */
    public static Result of(Indicator indicator, PublishedFigure figure, String name) {
        return of(indicator, figure, name, CONFIDENCE);
    }

    /** @param confidence of the interval, such as 0.998 */
    public static Result of(Indicator indicator, PublishedFigure figure, String name, double confidence) {
        var observation = figure.observation();
        if (observation instanceof Observation.Counted counted) {
            return counted(indicator, counted, name, confidence);
        }
        if (observation instanceof Observation.Mean mean) {
            return mean(mean, confidence);
        }
        if (observation instanceof Observation.PublishedValue published) {
            return published(indicator, published.value());
        }
        if (observation instanceof Observation.Missing missing) {
            return Refusal.of(missing(figure, missing.status()), name);
        }
        var alone = (Observation.NumeratorOnly) observation;
        if (indicator.formula() == Formula.COUNT) {
            return Estimate.published(alone.numerator().toDouble(), WithoutLimits.NO_SPREAD);
        }
        return Refusal.withoutDenominator(name, alone.numerator().toDouble());
    }

    private static Result counted(Indicator indicator, Observation.Counted counted, String name, double confidence) {
        var numerator = counted.numerator().toDouble();
        var denominator = counted.denominator().toDouble();
        if (denominator == 0) {
            return Refusal.withoutDenominator(name, numerator);
        }
        return switch (indicator.kind()) {
            case SHARE -> share(numerator, denominator, name, confidence);
            case PER_HEAD -> rate(numerator, denominator, indicator.multiplier(), confidence);
            case MEAN, WITHOUT_SPREAD -> quotient(indicator.valueOf(numerator, denominator), numerator, denominator);
        };
    }

    /** A numerator above its denominator cannot be a part of it: then the counts do not mean what the catalogue says. */
    private static Result share(double numerator, double denominator, String name, double confidence) {
        if (numerator > denominator) {
            return Refusal.of(RefusalCode.DEFINITION_DIFFERS, name);
        }
        var interval = WilsonInterval.of(numerator, denominator, confidence);
        return new Estimate(
                numerator / denominator, limits(interval), numerator, denominator, EstimateMethod.WILSON, null);
    }

    private static Estimate rate(double numerator, double denominator, double multiplier, double confidence) {
        var rate = CrudeRate.of(numerator, denominator, multiplier, confidence);
        return new Estimate(
                rate.value(), limits(rate.interval()), numerator, denominator, EstimateMethod.POISSON, null);
    }

    private static Estimate quotient(double value, double numerator, double denominator) {
        return new Estimate(value, null, numerator, denominator, EstimateMethod.QUOTIENT, WithoutLimits.NO_SPREAD);
    }

    private static Estimate mean(Observation.Mean mean, double confidence) {
        var number = Math.round(mean.number().toDouble());
        var sample =
                new Sample(mean.value().doubleValue(), mean.standardDeviation().doubleValue(), number);
        return Estimate.mean(sample, limits(Mean.of(sample, confidence).interval()));
    }

    private static Estimate published(Indicator indicator, BigDecimal value) {
        var counts = indicator.kind() == KindOfStatistic.SHARE || indicator.kind() == KindOfStatistic.PER_HEAD;
        return Estimate.published(value.doubleValue(), counts ? WithoutLimits.NO_COUNTS : WithoutLimits.NO_SPREAD);
    }

    /** What a region hides of its own figures is hidden by the product; what a publisher leaves out, by the source. */
    private static RefusalCode missing(PublishedFigure figure, ObservationStatus status) {
        return figure.region() != null && status == ObservationStatus.SUPPRESSED
                ? RefusalCode.SUPPRESSED
                : RefusalCode.SUPPRESSED_AT_SOURCE;
    }

    private static Limits limits(Interval interval) {
        return new Limits(interval.lower(), interval.upper(), interval.confidence());
    }
}
