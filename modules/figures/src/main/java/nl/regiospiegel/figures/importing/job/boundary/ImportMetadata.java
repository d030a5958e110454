package nl.regiospiegel.figures.importing.job.boundary;

import nl.regiospiegel.figures.importing.entity.GivenMetadata;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said of a file because it does not say it itself. */
@Schema(description = "Wat bij een bestand is opgegeven.")
public record ImportMetadata(
        @Schema(description = "Nummer van de brontabel; null als het niet is opgegeven.", examples = "85097NED")
                String table,
        @Schema(
                        description = "De ene periode van het hele bestand; null als het niet is opgegeven.",
                        examples = "2023HJ01")
                String period,
        @Schema(
                        description = "Status van de cijfers; null als het niet is opgegeven.",
                        enumeration = {"provisional", "further-provisional", "definitive", "revised", "unknown"})
                String status,
        @Schema(
                        description = "Wanneer de cijfers zijn gepubliceerd, in EDTF; null als het niet is opgegeven.",
                        examples = "2023-10-31")
                String vintageDate,
        @Schema(
                        description = "Wie de cijfers publiceerde en waar; null als het niet is opgegeven.",
                        examples = "Gemeente, begroting 2025")
                String source,
        @Schema(
                        description = "Code van het ene gebied van het hele bestand; null als het niet is opgegeven.",
                        examples = "GM0518")
                String area) {

    static final ImportMetadata NOTHING = new ImportMetadata(null, null, null, null, null, null);

    static ImportMetadata of(GivenMetadata given) {
        return new ImportMetadata(
                given.table(),
                given.period(),
                given.status() == null ? null : given.status().code(),
                given.vintageDate() == null ? null : given.vintageDate().text(),
                given.source(),
                given.area());
    }
}
