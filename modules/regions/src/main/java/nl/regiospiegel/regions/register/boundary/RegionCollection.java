package nl.regiospiegel.regions.register.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.regiospiegel.regions.answers.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Wat op één dag gold in één regio.")
public record RegionCollection<T>(
        @Schema(description = "Id van de regio.") String region,
        @Schema(description = "Of de regio is verzonnen om het product te laten zien.") boolean demonstration,
        @Schema(description = "Nummer van de configuratie waaruit dit komt.") int version,
        @Schema(description = "De dag waarnaar gevraagd is.") LocalDate asOf,
        List<T> items,
        @Schema(description = "Adres van het volgende deel; null bij het laatste.") String next,
        Instant generatedAt,
        String productVersion,
        @Schema(description = "Elke bron die in dit antwoord genoemd wordt.") List<SourceReference> sources) {}
