package nl.regiospiegel.figures.publishing.boundary;

import nl.regiospiegel.figures.suppression.entity.SuppressionRule;
import nl.regiospiegel.regions.language.Language;

/** Understands a rule for small numbers, with every fault in it at once. */
final class ReadingRules {

    private static final int HIGHEST = 1000;
    private static final int NOT_ROUNDED = 1;
    private static final int ROUNDED = 5;

    private ReadingRules() {}

    static SuppressionRule rule(NewSuppressionRule wanted, Language language) {
        var faults = new BodyFaults(language);
        var threshold = wanted == null ? null : wanted.threshold();
        var rounding = wanted == null ? null : wanted.rounding();
        if (threshold == null || threshold < SuppressionRule.FLOOR || threshold > HIGHEST) {
            faults.add(
                    "/threshold",
                    "out-of-range",
                    "Geef een drempel van 5 tot en met 1000.",
                    "Give a threshold from 5 to 1000.");
        }
        if (rounding == null || (rounding != NOT_ROUNDED && rounding != ROUNDED)) {
            faults.add("/rounding", "invalid-rounding", "Kies 1 (niet afronden) of 5.", "Choose 1 (no rounding) or 5.");
        }
        faults.stopIfAny();
        return new SuppressionRule(threshold, rounding == ROUNDED);
    }

    static int rounding(SuppressionRule rule) {
        return rule.rounding() ? ROUNDED : NOT_ROUNDED;
    }
}
