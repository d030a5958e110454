package nl.regiospiegel.comparison.outcome.entity;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A figure that cannot honestly be given, and why.
 *
 * @param code stable reason, documented in {@code docs/methods/refusals.md}
 * @param parameters what the message speaks of: first the name of the area or region
 * @param numerator the count that a source gives without its denominator, else {@code null}
 */
public record Refusal(RefusalCode code, List<String> parameters, Double numerator) implements Result {

    public Refusal {
        Objects.requireNonNull(code, "code");
        parameters = List.copyOf(parameters);
    }

    public static Refusal of(RefusalCode code, String... parameters) {
        return new Refusal(code, List.of(parameters), null);
    }

    /** The source gives the numerator and not the denominator. */
    public static Refusal withoutDenominator(String area, double numerator) {
        return new Refusal(RefusalCode.NO_DENOMINATOR, List.of(area), numerator);
    }

    public String message(Locale locale) {
        var texts = OutcomeTexts.in(locale);
        var reason = texts.say("refusal." + code.code(), parameters.toArray());
        return numerator == null ? reason : reason + " " + texts.say("refusal.numerator", numerator);
    }
}
