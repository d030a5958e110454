package nl.regiospiegel.comparison.evaluation.conclusion.entity;

import java.math.RoundingMode;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.regiospiegel.figures.indicator.entity.Unit;
import nl.regiospiegel.regions.language.Enumeration;

/** The words and numbers of a conclusion, in one language and one unit. */
public record ConclusionTexts(Locale locale, ResourceBundle bundle, Unit unit) {

    private static final ResourceBundle.Control ONLY_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final int PERCENT = 100;
    private static final int DIGITS_OF_P = 3;
    private static final int MOST_DIGITS = 3;

    public static ConclusionTexts in(Locale locale, Unit unit) {
        var bundle = ResourceBundle.getBundle(
                "nl.regiospiegel.comparison.evaluation.conclusion.sentences", locale, ONLY_ASKED);
        return new ConclusionTexts(locale, bundle, unit);
    }

    public String say(String key, Object... parameters) {
        return new MessageFormat(bundle.getString(key), locale).format(parameters);
    }

    /** A difference without its sign, such as 2.3 percentage points. */
    public String size(double difference) {
        return say("unit." + unit.code(), number(Math.abs(shown(difference)), digits(difference)));
    }

    /** A difference with its sign. */
    public String signed(double difference) {
        return say("unit." + unit.code(), number(shown(difference), digits(difference)));
    }

    public String level(double value) {
        var key = "level." + unit.code();
        return say(bundle.containsKey(key) ? key : "unit." + unit.code(), number(shown(value), 1));
    }

    /** Whether nothing of it is left in the number of digits that is shown. */
    public boolean isNought(double difference) {
        return Math.abs(shown(difference)) < 0.5 * Math.pow(10, -MOST_DIGITS);
    }

    /** Never rounded down to nought, and never to the other side of the limit. */
    public String p(double p) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(DIGITS_OF_P);
        format.setRoundingMode(p > Certainty.LARGEST_P ? RoundingMode.UP : RoundingMode.HALF_UP);
        var least = Math.pow(10, -DIGITS_OF_P);
        return p < least ? "< " + format.format(least) : format.format(p);
    }

    public String list(List<String> names) {
        return Enumeration.of(names, locale);
    }

    private double shown(double value) {
        return unit == Unit.PROPORTION || unit == Unit.RELATIVE_DEVIATION ? value * PERCENT : value;
    }

    /** One, or as many as it takes to show anything. */
    private int digits(double difference) {
        var digits = 1;
        while (digits < MOST_DIGITS && Math.abs(shown(difference)) < 0.5 * Math.pow(10, -digits)) {
            digits++;
        }
        return digits;
    }

    private String number(double value, int digits) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }
}
