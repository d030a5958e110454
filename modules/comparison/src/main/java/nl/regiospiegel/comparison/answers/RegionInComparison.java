package nl.regiospiegel.comparison.answers;

import java.util.List;
import java.util.Locale;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een regio die meedoet aan de vergelijking.")
public record RegionInComparison(
        @Schema(description = "Id van de regio, zoals leidse-regio.") String id,
        @Schema(description = "Naam in de taal van de lezer.") String name,
        @Schema(description = "Of de regio is verzonnen.") boolean demonstration,
        @Schema(description = "Nummer van de configuratie waaruit de feiten komen.") int version) {

    public static List<RegionInComparison> of(List<ComparedRegion> regions, Locale locale) {
        return regions.stream()
                .map(region -> new RegionInComparison(
                        region.id().value(), region.name(locale), region.demonstration(), region.version()))
                .toList();
    }
}
