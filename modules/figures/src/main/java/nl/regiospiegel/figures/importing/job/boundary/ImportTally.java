package nl.regiospiegel.figures.importing.job.boundary;

import jakarta.json.bind.annotation.JsonbProperty;
import nl.regiospiegel.figures.importing.job.entity.ImportCounts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many figures of an import are what. */
@Schema(description = "Hoeveel cijfers van een inleesopdracht wat zijn.")
public record ImportTally(
        @JsonbProperty("new") @Schema(name = "new", description = "Nog niet eerder opgeslagen.") long fresh,
        @Schema(description = "Eerder opgeslagen met andere getallen; wordt een nieuwe stand.") long changed,
        @Schema(description = "Eerder opgeslagen met dezelfde getallen; wordt niet nog eens opgeslagen.")
                long unchanged,
        @Schema(description = "Niet in te lezen.") long rejected,
        @Schema(description = "Waarschuwingen: het kan, maar kijk ernaar.") long warnings) {

    static ImportTally of(ImportCounts counts) {
        return new ImportTally(
                counts.fresh(), counts.changed(), counts.unchanged(), counts.rejected(), counts.warnings());
    }
}
