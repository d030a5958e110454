package nl.regiospiegel.figures.importing.job.boundary;

import java.time.Instant;
import java.util.List;
import nl.regiospiegel.regions.answers.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of a list of faults; for the document only. */
@Schema(description = "Fouten, waarschuwingen en mededelingen over een bestand.")
public record ImportFaults(
        @Schema(description = "Dit deel van de lijst.") List<ImportFault> items,
        @Schema(description = "Adres van het volgende deel; null bij het laatste.") String next,
        @Schema(description = "Moment van het antwoord, UTC.") Instant generatedAt,
        @Schema(description = "Versie van het product.") String productVersion,
        @Schema(description = "Bronnen; hier geen.") List<SourceReference> sources) {}
