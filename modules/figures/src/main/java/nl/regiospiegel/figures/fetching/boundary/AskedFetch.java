package nl.regiospiegel.figures.fetching.boundary;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which part of which table to fetch. */
@Schema(
        description =
                "Welk deel van welke tabel van CBS wordt opgehaald. Een lijst die leeg is of ontbreekt, vraagt alles.")
public record AskedFetch(
        @Schema(description = "Nummer van de tabel.", examples = "85097NED", required = true) String table,
        @Schema(
                        description = "Versie van OData; zonder dit veld v3.",
                        enumeration = {"v3", "v4"})
                String version,
        @Schema(description = "Codes van perioden, zoals 2023HJ01.") List<String> periods,
        @Schema(description = "Codes van gebieden, zoals GM0518; GM* vraagt alle gemeenten.") List<String> regions,
        @Schema(description = "Onderwerpen: namen van kolommen in v3, codes in v4.") List<String> measures,
        @Schema(description = "Andere onderdelen van de tabel.") List<AskedFilter> filters,
        @Schema(description = "Opslaan zodra er geen fouten zijn; alleen voor wie landelijke cijfers mag bevestigen.")
                Boolean confirm,
        @Schema(description = "Alleen controleren: de opdracht is niet te bevestigen.") Boolean dryRun) {

    boolean isConfirm() {
        return Boolean.TRUE.equals(confirm);
    }

    boolean isDryRun() {
        return Boolean.TRUE.equals(dryRun);
    }
}
