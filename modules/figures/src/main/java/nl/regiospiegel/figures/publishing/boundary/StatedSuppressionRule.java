package nl.regiospiegel.figures.publishing.boundary;

import java.time.Instant;
import java.util.List;
import nl.regiospiegel.regions.answers.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SuppressionRule", description = "Vanaf welk aantal uw regio cijfers aan anderen laat zien.")
public record StatedSuppressionRule(
        @Schema(description = "Aantallen van 1 tot deze drempel worden verborgen.", examples = "10") int threshold,
        @Schema(description = "Aantallen worden afgerond op een veelvoud hiervan: 1 (niet) of 5.", examples = "1")
                int rounding,
        Instant generatedAt,
        String productVersion,
        List<SourceReference> sources) {}
