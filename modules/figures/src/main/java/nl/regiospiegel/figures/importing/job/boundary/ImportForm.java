package nl.regiospiegel.figures.importing.job.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file and what is said of it, as parts of a form; for the document only. */
@Schema(description = "Een bestand met wat erbij is opgegeven.")
public record ImportForm(
        @Schema(description = "Het bestand.", format = "binary", required = true) String file,
        @Schema(description = "Wat het bestand niet zelf zegt.") Metadata metadata) {

    /** What is said of the file, and whether to check only. */
    @Schema(
            name = "ImportFormMetadata",
            description = "Wat het bestand niet zelf zegt, en of er alleen gecontroleerd moet worden.")
    public record Metadata(
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
            @Schema(description = "Code van het ene gebied van het hele bestand.", examples = "GM0518") String area,
            @Schema(description = "Alleen controleren: stop bij de voorvertoning.") Boolean dryRun) {}
}
