package nl.regiospiegel.comparison.outcome.entity;

import java.util.Locale;

/** What a finding does to the answer, the gravest first. */
public enum Severity {
    /** The answer it is about is a refusal; nothing switches that off. */
    BLOCKS,
    /** The answer is given, and would be misread without knowing this. */
    WARNS,
    /** The answer is given; this says how it was made or where it comes from. */
    INFORMS;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String name(Locale locale) {
        return OutcomeTexts.in(locale).say("severity." + code());
    }
}
