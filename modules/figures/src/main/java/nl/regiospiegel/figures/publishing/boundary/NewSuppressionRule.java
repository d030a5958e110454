package nl.regiospiegel.figures.publishing.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "De regel voor kleine aantallen zoals u die wilt.")
public record NewSuppressionRule(
        @Schema(description = "Drempel, van 5 tot en met 1000.", minimum = "5", maximum = "1000", required = true)
                Integer threshold,
        @Schema(description = "Afronding: 1 (niet) of 5.", required = true, examples = "1") Integer rounding) {}
