package nl.regiospiegel.comparison.evaluation.boundary;

import nl.regiospiegel.statistics.evaluation.BeforeAfter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Ongewogen gemiddelden van periodecijfers. Zij beschrijven, en zijn zelf geen waarneming.")
public record MeansAround(
        @Schema(description = "De regio ervoor.") double treatedBefore,
        @Schema(description = "De regio erna.") double treatedAfter,
        @Schema(description = "Verandering van de regio.") double treatedChange,
        @Schema(description = "De donoren ervoor, elk even zwaar.") double comparisonBefore,
        @Schema(description = "De donoren erna, elk even zwaar.") double comparisonAfter,
        @Schema(description = "Verandering van de donoren.") double comparisonChange) {

    static MeansAround of(BeforeAfter means) {
        return means == null
                ? null
                : new MeansAround(
                        means.treatedBefore(),
                        means.treatedAfter(),
                        means.treatedChange(),
                        means.comparisonBefore(),
                        means.comparisonAfter(),
                        means.comparisonChange());
    }
}
