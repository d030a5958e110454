package nl.regiospiegel.comparison.funnel.boundary;

import java.util.Locale;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een trechter die niet eerlijk te tekenen is, en waarom.")
public record RefusedFunnel(
        @Schema(description = "Altijd refusal.", enumeration = "refusal") String kind,
        @Schema(description = "Vaste code; uitgelegd in docs/methods/refusals.md.", examples = "too-few-areas")
                String code,
        @Schema(description = "De reden in de taal van de lezer.") String message)
        implements FunnelAnswer {

    static RefusedFunnel of(Refusal refusal, Locale locale) {
        return new RefusedFunnel("refusal", refusal.code().code(), refusal.message(locale));
    }
}
