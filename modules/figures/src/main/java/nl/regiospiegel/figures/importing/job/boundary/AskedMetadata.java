package nl.regiospiegel.figures.importing.job.boundary;

import nl.regiospiegel.figures.importing.entity.MissingMetadata;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that must still be said of a file. */
@Schema(description = "Iets dat het bestand niet zegt en dat nog opgegeven moet worden.")
public record AskedMetadata(
        @Schema(
                        description = "Naam van het veld.",
                        enumeration = {"table", "period", "status", "vintageDate", "source", "area"})
                String name,
        @Schema(description = "Waarom het gevraagd wordt.") String why,
        @Schema(description = "Wat de naam van het bestand doet vermoeden; null als er geen vermoeden is.")
                String suggestion) {

    static AskedMetadata of(MissingMetadata missing) {
        return new AskedMetadata(
                missing.field().code().replace("vintage-date", "vintageDate"), missing.why(), missing.suggestion());
    }
}
