package nl.regiospiegel.comparison.trend.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een trend die niet eerlijk te geven is, en waarom.")
public record RefusedTrend(
        @Schema(description = "Altijd refusal.", enumeration = "refusal") String kind,
        @Schema(description = "Vaste code; uitgelegd in docs/methods/refusals.md.", examples = "too-few-points")
                String code,
        @Schema(description = "De reden in de taal van de lezer.") String message)
        implements TrendAnswer {

    @Override
    public String sentence() {
        return message;
    }
}
