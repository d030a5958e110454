package nl.regiospiegel.figures.fetching.boundary;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to fetch, and when. */
@Schema(description = "Welk deel van welke tabel van CBS wordt opgehaald, en wanneer.")
public record AskedSchedule(
        @Schema(description = "Nummer van de tabel.", examples = "85097NED", required = true) String table,
        @Schema(
                        description = "Versie van OData; zonder dit veld v3.",
                        enumeration = {"v3", "v4"})
                String version,
        @Schema(description = "Codes van perioden; leeg vraagt alle.") List<String> periods,
        @Schema(description = "Codes van gebieden; leeg vraagt alle.") List<String> regions,
        @Schema(description = "Onderwerpen; leeg vraagt alle.") List<String> measures,
        @Schema(description = "Andere onderdelen van de tabel.") List<AskedFilter> filters,
        @Schema(
                        description = "Hoe vaak; after-publication is in mei en november, na de publicaties van CBS.",
                        enumeration = {"weekly", "monthly", "after-publication"},
                        required = true)
                String rhythm,
        @Schema(description = "Dag van de week (1 is maandag) of van de maand (1 tot en met 28).", required = true)
                Integer day,
        @Schema(description = "Opslaan zodra er geen fouten zijn; alleen voor wie landelijke cijfers mag bevestigen.")
                Boolean confirm) {

    AskedFetch fetch() {
        return new AskedFetch(table, version, periods, regions, measures, filters, confirm, false);
    }
}
