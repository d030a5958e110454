package nl.regiospiegel.comparison.evaluation.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eén periode van het verloop. Een waarde die er niet is, is null en nooit nul.")
public record PanelPeriod(
        @Schema(description = "De periode.", examples = "2023HJ01") String period,
        @Schema(nullable = true, description = "Periodes sinds de start; negatief ervoor, null zonder klok.")
                Integer eventTime,
        @Schema(
                        description =
                                "pre en post doen mee; excluded en outside worden getekend en doen nergens aan mee.",
                        enumeration = {"pre", "excluded", "post", "outside"})
                String phase,
        @Schema(nullable = true, description = "De regio.") Double treated,
        @Schema(nullable = true, description = "De gewogen vergelijking, of het gemiddelde van de donoren.")
                Double comparison,
        @Schema(nullable = true, description = "De regio min de vergelijking.") Double gap) {}
