package nl.regiospiegel.figures.importing.job.boundary;

import java.time.Instant;
import java.util.List;
import nl.regiospiegel.figures.importing.job.entity.ImportJob;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.answers.Stamp;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One import, as far as it is. */
@Schema(description = "Een inleesopdracht: hoe ver die is, wat er bij is opgegeven en wat eruit kwam.")
public record ImportAnswer(
        @Schema(description = "Id van de inleesopdracht.") String id,
        @Schema(
                        description = "Stand van de opdracht.",
                        enumeration = {
                            "received",
                            "needs-metadata",
                            "checking",
                            "previewed",
                            "refused",
                            "confirming",
                            "confirmed",
                            "unchanged",
                            "cancelled",
                            "failed",
                            "interrupted"
                        })
                String state,
        @Schema(
                        description = "Stap waarin de opdracht is, of het laatst was.",
                        enumeration = {"receive", "recognise", "check", "stage", "preview", "store"})
                String stage,
        @Schema(description = "Aantal gelezen regels.") long rows,
        @Schema(description = "Hoe ver het controleren is, van 0 tot en met 100.") int percentage,
        @Schema(description = "Geschatte resterende tijd in seconden; null als die er niet is.") Long remainingSeconds,
        @Schema(description = "Hoeveel cijfers nieuw, gewijzigd, ongewijzigd of afgekeurd zijn, en de waarschuwingen.")
                ImportTally counts,
        @Schema(description = "De eerste twintig fouten; alle staan in /imports/{id}/errors.") List<ImportFault> errors,
        @Schema(description = "Code van wat er over het geheel te zeggen is; null als er niets is.") String messageCode,
        @Schema(description = "Wat er over het geheel te zeggen is; null als er niets is.") String message,
        @Schema(description = "Alleen controleren: de opdracht is niet te bevestigen.") boolean dryRun,
        @Schema(description = "Naam van het bestand zoals opgegeven; leeg als die niet bewaard mag blijven.")
                String fileName,
        @Schema(description = "Grootte van het bestand in bytes.") long fileSize,
        @Schema(description = "Herkende opbouw van het bestand; null zolang die onbekend is.") String format,
        @Schema(description = "Nummer van de brontabel; null als die er niet is of nog onbekend is.") String table,
        @Schema(description = "Of de cijfers landelijk zijn, en dus voor alle regio's.") boolean national,
        @Schema(description = "Wat bij het bestand is opgegeven.") ImportMetadata metadata,
        @Schema(description = "Wat nog opgegeven moet worden; leeg als er niets ontbreekt.") List<AskedMetadata> asked,
        @Schema(description = "Gegevensset waarin de cijfers zijn opgeslagen; null zolang dat niet is gebeurd.")
                String dataSet,
        @Schema(description = "Wanneer het bestand binnenkwam.") Instant createdAt,
        @Schema(description = "Wie het bestand stuurde.") String createdBy,
        @Schema(description = "Wanneer de opdracht klaar was; null zolang dat niet zo is.") Instant finishedAt,
        @Schema(description = "Wie de opdracht bevestigde; null als niemand dat deed.") String confirmedBy,
        @Schema(description = "Moment van het antwoord, UTC.") Instant generatedAt,
        @Schema(description = "Versie van het product.") String productVersion,
        @Schema(description = "Bronnen; hier geen, want een inleesopdracht is zelf geen cijfer.")
                List<SourceReference> sources) {

    static ImportAnswer of(ImportJob job, List<ImportFault> errors, List<AskedMetadata> asked, Stamp stamp) {
        return new ImportAnswer(
                job.id(),
                job.state().code(),
                job.progress().stage().code(),
                job.progress().rows(),
                job.progress().percentage(),
                job.progress().remainingSeconds(),
                ImportTally.of(job.counts()),
                errors,
                job.message() == null ? null : job.message().code(),
                job.message() == null ? null : job.message().text(),
                job.settings().dryRun(),
                job.file().name(),
                job.file().size(),
                job.format(),
                job.table(),
                job.national(),
                ImportMetadata.of(job.settings().given()),
                asked,
                job.dataSet(),
                job.createdAt(),
                job.createdBy(),
                job.finishedAt(),
                job.confirmedBy(),
                stamp.generatedAt(),
                stamp.getProductVersion(),
                List.of());
    }
}
