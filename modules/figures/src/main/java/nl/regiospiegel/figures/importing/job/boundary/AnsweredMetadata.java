package nl.regiospiegel.figures.importing.job.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody says about a file when it is asked; what is left out stays as it was. */
@Schema(description = "Antwoord op wat er over een bestand gevraagd is. Wat u weglaat blijft zoals het was.")
public record AnsweredMetadata(
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

    ImportMetadata said() {
        return new ImportMetadata(table, period, status, vintageDate, source, area);
    }
}
