package nl.regiospiegel.comparison.outcome.entity;

import java.util.Locale;

/** Why an estimate has no interval: it may be read, not used in a test, difference or funnel. */
public enum WithoutLimits {
    /** Published without the counts behind it. */
    NO_COUNTS("no-counts"),
    /** A mean, median or amount published without its spread. */
    NO_SPREAD("no-spread");

    private final String code;

    WithoutLimits(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public String message(Locale locale) {
        return OutcomeTexts.in(locale).say("without-limits." + code);
    }
}
