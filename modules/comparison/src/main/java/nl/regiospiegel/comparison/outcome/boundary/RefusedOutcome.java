package nl.regiospiegel.comparison.outcome.boundary;

import java.math.BigDecimal;
import java.util.Locale;
import nl.regiospiegel.comparison.answers.PlainNumber;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een cijfer dat niet eerlijk te geven is, en waarom. Nooit een nul.")
public record RefusedOutcome(
        @Schema(description = "Altijd refusal.", enumeration = "refusal") String kind,
        @Schema(description = "Vaste code; uitgelegd in docs/methods/refusals.md.", examples = "no-figure") String code,
        @Schema(description = "De reden in de taal van de lezer.") String message,
        @Schema(nullable = true, description = "De teller als de bron alleen die geeft; anders null.")
                BigDecimal numerator)
        implements OutcomeResult {

    static RefusedOutcome of(Refusal refusal, Locale locale) {
        return new RefusedOutcome(
                "refusal", refusal.code().code(), refusal.message(locale), PlainNumber.of(refusal.numerator()));
    }
}
