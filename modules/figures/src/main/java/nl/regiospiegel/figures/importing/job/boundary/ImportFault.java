package nl.regiospiegel.figures.importing.job.boundary;

import nl.regiospiegel.figures.importing.staging.entity.NumberedRemark;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fault, warning or piece of information about a place in a file. */
@Schema(description = "Een fout, waarschuwing of mededeling over een plek in een bestand.")
public record ImportFault(
        @Schema(description = "Volgnummer.") long number,
        @Schema(
                        description = "Hoe erg het is.",
                        enumeration = {"error", "warning", "information"})
                String severity,
        @Schema(description = "Regel in het bestand; de kop is 1, 0 is het bestand als geheel.") long row,
        @Schema(description = "Naam van de kolom; null als het over de hele regel gaat.") String column,
        @Schema(description = "Wat er staat; null als er niets staat of het niet herhaald mag worden.") String value,
        @Schema(description = "Vaste code van de regel die is gebroken.", examples = "unknown-area") String rule,
        @Schema(description = "Wat er mis is.") String detail,
        @Schema(description = "Wat eraan te doen is; null als er niets hoeft.") String remedy) {

    static ImportFault of(NumberedRemark numbered) {
        var remark = numbered.remark();
        return new ImportFault(
                numbered.number(),
                remark.severity().code(),
                remark.row(),
                remark.column(),
                remark.value(),
                remark.rule(),
                remark.detail(),
                remark.remedy());
    }
}
