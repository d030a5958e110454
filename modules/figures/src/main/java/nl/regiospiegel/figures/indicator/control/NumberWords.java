package nl.regiospiegel.figures.indicator.control;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Set;
import nl.regiospiegel.figures.indicator.entity.Unit;

/** Numbers as people read them in a language. */
public record NumberWords(Locale locale) {

    private static final Set<Unit> PERCENT = Set.of(Unit.PROPORTION, Unit.RELATIVE_DEVIATION);
    private static final Set<Unit> WHOLE = Set.of(Unit.EURO, Unit.THOUSAND_EURO, Unit.NUMBER);

    public static boolean isPercent(Unit unit) {
        return unit != null && PERCENT.contains(unit);
    }

    /**
     * A value with its unit; shares as percentages.
     *
     * @param unit {@code null} when it is unknown
     */
    public String value(BigDecimal value, Unit unit) {
        if (isPercent(unit)) {
            return number(value.movePointRight(2), 1) + " %";
        }
        var digits = unit == null || WHOLE.contains(unit) ? 0 : 1;
        return number(value, digits) + (unit == null || unit == Unit.NUMBER ? "" : " " + unit.name(locale));
    }

    /** At most two decimals. */
    public String number(BigDecimal value) {
        return number(value, 0);
    }

    /** At least so many decimals and at most two. */
    public String number(BigDecimal value, int decimals) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }
}
