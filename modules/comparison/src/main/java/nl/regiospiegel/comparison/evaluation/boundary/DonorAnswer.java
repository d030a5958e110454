package nl.regiospiegel.comparison.evaluation.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een gebied waarmee wordt vergeleken.")
public record DonorAnswer(
        @Schema(description = "Code van het gebied.", examples = "GM0599") String area,
        @Schema(description = "Naam van het gebied.") String name,
        @Schema(description = "Of het gebied is verzonnen.") boolean demonstration,
        @Schema(nullable = true, description = "Gewicht van 0 tot 1; null waar niets wordt gewogen.") Double weight) {}
