package nl.regiospiegel.figures.publishing.boundary;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Wat u wilt publiceren. Elke combinatie van indicator en periode wordt een publicatie.")
public record NewPublications(
        @Schema(description = "Welke cijfers; ten minste één, ten hoogste 500.", required = true) List<NewSet> sets,
        @Schema(
                        description =
                                "Voor wie: own (alleen de eigen regio), named (de genoemde regio's) of all (alle regio's).",
                        required = true,
                        examples = "named")
                String visibility,
        @Schema(description = "De regio's bij named; anders weglaten.") List<String> regions,
        @Schema(
                        description =
                                "Alleen als de cijfers al openbaar waren: de dag waarop zij dat werden. Zij gelden dan als publicatie van die dag.",
                        examples = "2024-05-01")
                String publishedOn,
        @Schema(description = "Alleen met publishedOn: waar zij al openbaar waren.") String publishedWhere,
        @Schema(description = "Toelichting voor de collega die beslist.") String comment) {

    @Schema(description = "Een indicator in een periode.")
    public record NewSet(
            @Schema(description = "Code van de indicator.", required = true, examples = "VERW-HA") String indicator,
            @Schema(description = "Code van de periode.", required = true, examples = "2023HJ01") String period) {}
}
