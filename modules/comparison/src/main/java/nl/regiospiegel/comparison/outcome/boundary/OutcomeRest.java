package nl.regiospiegel.comparison.outcome.boundary;

import java.math.BigDecimal;
import java.util.Locale;
import nl.regiospiegel.comparison.answers.KernelWord;
import nl.regiospiegel.comparison.answers.PlainNumber;
import nl.regiospiegel.comparison.difference.entity.Contrast;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Het gebied en het vergelijkingsgebied hebben iets gemeen. Dit is de vergelijking nadat het kleinere uit het"
                        + " grotere is gehaald, of waarom dat niet kan.")
public record OutcomeRest(
        @Schema(
                        nullable = true,
                        description =
                                "difference: gebied min rest; ratio: gebied gedeeld door rest; null bij een weigering.",
                        examples = "difference")
                String measure,
        @Schema(nullable = true, description = "Het verschil of de verhouding; null bij een weigering.")
                BigDecimal value,
        @Schema(nullable = true, description = "Ondergrens met 95 procent betrouwbaarheid; null bij een weigering.")
                BigDecimal lower,
        @Schema(nullable = true, description = "Bovengrens met 95 procent betrouwbaarheid; null bij een weigering.")
                BigDecimal upper,
        @Schema(
                        nullable = true,
                        description = "newcombe, welch of log-normal; null bij een weigering.",
                        examples = "newcombe")
                String method,
        @Schema(nullable = true, description = "Gebruikte teller van het vergelijkingsgebied; null bij een weigering.")
                BigDecimal numerator,
        @Schema(nullable = true, description = "Gebruikte noemer van het vergelijkingsgebied; null bij een weigering.")
                BigDecimal denominator,
        @Schema(nullable = true, description = "Vaste code van de weigering; null met een vergelijking.")
                String refusalCode,
        @Schema(nullable = true, description = "De reden van de weigering; null met een vergelijking.")
                String message) {

    static OutcomeRest of(Contrast contrast, Locale locale) {
        return contrast == null
                ? null
                : contrast instanceof Contrast.Apart apart
                        ? of(apart)
                        : of(((Contrast.Refused) contrast).refusal(), locale);
    }

    private static OutcomeRest of(Contrast.Apart apart) {
        return new OutcomeRest(
                apart.isRatio() ? "ratio" : "difference",
                PlainNumber.of(apart.value()),
                PlainNumber.of(apart.interval().lower()),
                PlainNumber.of(apart.interval().upper()),
                KernelWord.of(apart.method()),
                PlainNumber.of(apart.b().numerator()),
                PlainNumber.of(apart.b().denominator()),
                null,
                null);
    }

    private static OutcomeRest of(Refusal refusal, Locale locale) {
        return new OutcomeRest(
                null, null, null, null, null, null, null, refusal.code().code(), refusal.message(locale));
    }
}
