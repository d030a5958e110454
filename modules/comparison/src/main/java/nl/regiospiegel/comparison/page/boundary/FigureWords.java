package nl.regiospiegel.comparison.page.boundary;

import java.text.NumberFormat;
import java.util.Set;
import nl.regiospiegel.comparison.outcome.entity.Estimate;
import nl.regiospiegel.comparison.outcome.entity.Limits;
import nl.regiospiegel.figures.indicator.entity.Unit;
import nl.regiospiegel.figures.period.entity.Period;

/** Figures and periods as people read them. */
record FigureWords(Unit unit, PageTexts texts) {

    private static final int PERCENT = 100;
    private static final Set<Unit> WHOLE = Set.of(Unit.EURO, Unit.THOUSAND_EURO, Unit.NUMBER);

    String value(double value) {
        return texts.say("unit." + unit.code(), number(value));
    }

    /** The interval, or {@code null} when there is none. */
    String interval(Estimate estimate) {
        var limits = estimate.limits();
        return limits == null ? null : between(limits.lower(), limits.upper());
    }

    String between(double lower, double upper) {
        return texts.say("interval", number(lower), value(upper));
    }

    /** How far from another value, with a sign, and the limits of that. */
    String difference(double value, Limits limits) {
        return texts.say(
                "difference." + (isPercent() ? "percent" : "unit"),
                signed(value),
                signed(limits.lower()),
                signed(limits.upper()));
    }

    /** How many times as much. */
    String ratio(double value) {
        var format = NumberFormat.getNumberInstance(texts.locale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }

    private String signed(double value) {
        var said = number(Math.abs(value));
        return value < 0 ? "−" + said : "+" + said;
    }

    /** Numerator and denominator, or {@code null} when they were not published. */
    String counts(Estimate estimate) {
        return estimate.numerator() == null || estimate.denominator() == null
                ? null
                : counts(estimate.numerator(), estimate.denominator());
    }

    String counts(double numerator, double denominator) {
        return texts.say("counts", count(numerator), count(denominator));
    }

    String period(Period period) {
        return period.name(texts.locale());
    }

    private String number(double value) {
        var format = NumberFormat.getNumberInstance(texts.locale());
        var digits = WHOLE.contains(unit) ? 0 : 1;
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(isPercent() ? value * PERCENT : value);
    }

    private boolean isPercent() {
        return unit == Unit.PROPORTION || unit == Unit.RELATIVE_DEVIATION;
    }

    private String count(double count) {
        return NumberFormat.getNumberInstance(texts.locale()).format(count);
    }
}
