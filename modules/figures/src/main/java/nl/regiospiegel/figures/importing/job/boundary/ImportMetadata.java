package nl.regiospiegel.figures.importing.job.boundary;

import nl.regiospiegel.figures.importing.entity.GivenMetadata;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said of a file because it does not say it itself. */
@Schema(description = "Wat bij een bestand is opgegeven. Laat weg wat het bestand zelf zegt.")
public record ImportMetadata(
        @Schema(description = "Nummer van de brontabel.", examples = "85097NED") String table,
        @Schema(description = "De ene periode van het hele bestand.", examples = "2023HJ01") String period,
        @Schema(
                        description = "Status van de cijfers.",
                        enumeration = {"provisional", "further-provisional", "definitive", "revised", "unknown"})
                String status,
        @Schema(description = "Wanneer de cijfers zijn gepubliceerd, in EDTF.", examples = "2023-10-31")
                String vintageDate,
        @Schema(description = "Wie de cijfers publiceerde en waar.", examples = "Gemeente, begroting 2025")
                String source,
        @Schema(description = "Code van het ene gebied van het hele bestand.", examples = "GM0518") String area) {

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
