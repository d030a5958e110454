package nl.regiospiegel.figures.publishing.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Publication",
        description = "De cijfers van een regio over één indicator in één periode, op weg naar anderen.")
public record StatedPublication(
        String id,
        @Schema(description = "Regio van wie de cijfers zijn.", examples = "mvs") String region,
        @Schema(description = "Of dat uw eigen regio is.") boolean own,
        @Schema(description = "Code van de indicator.", examples = "VERW-HA") String indicator,
        @Schema(description = "Soort periode: year, half-year of reference-date.", examples = "half-year")
                String periodKind,
        @Schema(description = "Code van de periode.", examples = "2023HJ01") String period,
        @Schema(
                        description =
                                "submitted (ingediend), returned (teruggestuurd), published (gepubliceerd) of withdrawn (ingetrokken).",
                        examples = "published")
                String state,
        @Schema(
                        description =
                                "Voor wie: own (alleen de eigen regio), named (de genoemde regio's) of all (alle regio's).",
                        examples = "all")
                String visibility,
        @Schema(description = "De genoemde regio's; alleen bij eigen publicaties, anders leeg.") List<String> regions,
        @Schema(description = "Aantallen van 1 tot deze drempel zijn verborgen.", examples = "10") int threshold,
        @Schema(description = "Aantallen zijn afgerond op een veelvoud hiervan: 1 (niet) of 5.", examples = "1")
                int rounding,
        @Schema(description = "Of de cijfers al openbaar waren voor zij hier werden gepubliceerd.") boolean history,
        @Schema(description = "Dag waarop de cijfers openbaar werden; null zolang zij dat niet zijn.")
                LocalDate publishedOn,
        @Schema(description = "Waar zij al openbaar waren; null als dat niet gezegd is.") String publishedWhere,
        @Schema(description = "Moment waarop anderen ze hier konden zien; null zolang dat niet zo is.")
                Instant publishedAt,
        @Schema(
                        description =
                                "SHA-256 van wat anderen zien, zoals beschreven in de handleiding; null zolang er niets gepubliceerd is.")
                String contentHash,
        @Schema(description = "Moment van indienen.") Instant submittedAt,
        @Schema(
                        description =
                                "Hoeveel eigen cijfers nieuw of anders zijn dan wat er nu van deze indicator en periode gepubliceerd is; alleen bij eigen publicaties die ingediend of gepubliceerd zijn, anders null.")
                Integer changesSincePublication,
        @Schema(description = "Verzonnen, om het product te laten zien.") boolean demonstration) {}
