package nl.regiospiegel.comparison.evaluation.boundary;

import java.util.Locale;
import nl.regiospiegel.comparison.evaluation.entity.LeftOutArea;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een gebied dat niet meedoet, en waarom.")
public record LeftOutDonor(
        @Schema(description = "Code van het gebied.", examples = "GM0626") String area,
        @Schema(description = "Naam van het gebied.") String name,
        @Schema(
                        description = "Vaste reden.",
                        enumeration = {"region-of-product", "known-switch", "series-break", "no-figure"})
                String reason,
        @Schema(description = "De reden in de taal van de lezer.") String message,
        @Schema(nullable = true, description = "Id van de bron van de reden; null als die uit de cijfers volgt.")
                String source) {

    static LeftOutDonor of(LeftOutArea left, Locale locale) {
        return new LeftOutDonor(
                left.area().code().value(),
                left.area().name(),
                left.reason().code(),
                left.message(locale),
                left.source() == null ? null : left.source().id());
    }
}
