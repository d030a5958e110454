package nl.regiospiegel.comparison.controlchart.boundary;

import java.util.Locale;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een regelkaart die niet eerlijk te tekenen is, en waarom.")
public record RefusedControlChart(
        @Schema(description = "Altijd refusal.", enumeration = "refusal") String kind,
        @Schema(description = "Vaste code; uitgelegd in docs/methods/refusals.md.", examples = "too-few-points")
                String code,
        @Schema(description = "De reden in de taal van de lezer.") String message)
        implements ControlLines {

    static RefusedControlChart of(Refusal refusal, Locale locale) {
        return new RefusedControlChart("refusal", refusal.code().code(), refusal.message(locale));
    }
}
