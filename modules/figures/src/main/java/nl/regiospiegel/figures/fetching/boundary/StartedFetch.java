package nl.regiospiegel.figures.fetching.boundary;

import java.time.Instant;
import java.util.List;
import nl.regiospiegel.regions.answers.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fetch that has begun. */
@Schema(description = "Het ophalen is begonnen; volg de inleesopdracht.")
public record StartedFetch(
        @Schema(description = "Id van de inleesopdracht die het wordt.") String importId,
        @Schema(description = "Nummer van de tabel.") String table,
        @Schema(description = "Moment van dit antwoord, UTC.") Instant generatedAt,
        @Schema(description = "Versie van het product.") String productVersion,
        @Schema(description = "Bronnen; hier geen.") List<SourceReference> sources) {}
