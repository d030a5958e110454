package nl.regiospiegel.figures.publishing.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Uw beslissing over een ingediende publicatie.")
public record PublicationDecision(
        @Schema(description = "approve (publiceren) of return (terugsturen).", required = true, examples = "approve")
                String decision,
        @Schema(description = "Toelichting; verplicht bij terugsturen.") String comment,
        @Schema(
                        description =
                                "De contentHash van de cijfers die u bekeek. Is er sindsdien iets veranderd, dan wordt er niet gepubliceerd.")
                String contentHash) {}
