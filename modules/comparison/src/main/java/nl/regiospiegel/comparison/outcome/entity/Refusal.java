package nl.regiospiegel.comparison.outcome.entity;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A figure that cannot honestly be given, and why.
 *
 * @param code stable reason, documented in {@code docs/methods/refusals.md}
 * @param parameters what the message speaks of: first the name of the area or region
 */
public record Refusal(RefusalCode code, List<String> parameters) implements Result {

    public Refusal {
        Objects.requireNonNull(code, "code");
        parameters = List.copyOf(parameters);
    }

    public static Refusal of(RefusalCode code, String... parameters) {
        return new Refusal(code, List.of(parameters));
    }

    public String message(Locale locale) {
        return OutcomeTexts.in(locale).say("refusal." + code.code(), parameters.toArray());
    }
}
