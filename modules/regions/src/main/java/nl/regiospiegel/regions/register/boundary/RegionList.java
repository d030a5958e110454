package nl.regiospiegel.regions.register.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.register.entity.KnownRegion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Regio's, alle echt of alle verzonnen.")
public record RegionList(
        @Schema(description = "Of deze regio's zijn verzonnen om het product te laten zien.") boolean demonstration,
        @Schema(description = "De dag waarnaar gevraagd is; bepaalt welke gemeenten erbij horen.") LocalDate asOf,
        List<Entry> items,
        @Schema(description = "Adres van het volgende deel; null bij het laatste.") String next,
        Instant generatedAt,
        String productVersion,
        List<SourceReference> sources) {

    @Schema(name = "RegionEntry", description = "Een regio in de lijst.")
    public record Entry(
            String id,
            @Schema(description = "Naam in de gevraagde taal.") String name,
            @Schema(description = "Of dit de regio van de vrager is.") boolean own,
            @Schema(description = "Of andere regio's de configuratie mogen zien.") boolean published,
            boolean demonstration,
            @Schema(description = "Nummer van de huidige configuratie.") int version,
            @Schema(description = "Codes van de gemeenten op de gevraagde dag.") List<String> municipalities) {

        static Entry of(KnownRegion region, boolean own, Language language, List<String> municipalities) {
            return new Entry(
                    region.id().value(),
                    language.choose(region.name().nl(), region.name().en()),
                    own,
                    region.published(),
                    region.demonstration(),
                    region.version(),
                    municipalities);
        }
    }
}
