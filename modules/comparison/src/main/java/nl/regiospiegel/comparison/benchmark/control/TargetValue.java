package nl.regiospiegel.comparison.benchmark.control;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import nl.regiospiegel.comparison.benchmark.entity.Benchmark;
import nl.regiospiegel.comparison.outcome.entity.Estimate;
import nl.regiospiegel.comparison.outcome.entity.OutcomeTexts;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.comparison.outcome.entity.Result;
import nl.regiospiegel.comparison.outcome.entity.WithoutLimits;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.indicator.entity.Unit;
import nl.regiospiegel.regions.contractmodel.entity.Target;
import nl.regiospiegel.regions.contractmodel.entity.TargetPart;
import nl.regiospiegel.regions.description.entity.LocalText;

/**
 * What a contract wants to reach, as a value to judge figures against. Only where the target says precisely what it counts out
 * of what, and the indicator counts the same: a percentage of something else is no benchmark.
 */
final class TargetValue {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    private TargetValue() {}

    static Result of(Indicator indicator, Benchmark.OfTarget benchmark, Locale locale) {
        var region = benchmark.region().name(locale);
        if (benchmark.targets().isEmpty()) {
            return Refusal.of(RefusalCode.NO_TARGET, region);
        }
        return benchmark.targets().stream()
                .flatMap(target -> value(indicator, target).stream())
                .findFirst()
                .<Result>map(value -> Estimate.published(value, WithoutLimits.NO_COUNTS))
                .orElseGet(() -> Refusal.of(
                        RefusalCode.DEFINITION_DIFFERS,
                        OutcomeTexts.of("benchmark", locale).say("target.sentence", region)));
    }

    private static Optional<Double> value(Indicator indicator, Target target) {
        var same = counts(target.numerator(), indicator.numerator())
                && counts(target.denominator(), indicator.denominator());
        var amount = target.value();
        return same && amount != null && amount.from() != null && amount.from().compareTo(amount.to()) == 0
                ? inUnit(indicator.unit(), amount.from(), amount.unit())
                : Optional.empty();
    }

    private static boolean counts(TargetPart part, LocalText counted) {
        return part != null
                && part.specified()
                && counted != null
                && counted.nl().equalsIgnoreCase(part.wording());
    }

    /** Targets are in percent, shares from 0 to 1; of another unit it is not known how the one becomes the other. */
    private static Optional<Double> inUnit(Unit unit, BigDecimal amount, String of) {
        return unit == Unit.PROPORTION && "%".equals(of)
                ? Optional.of(amount.divide(PERCENT).doubleValue())
                : Optional.empty();
    }
}
