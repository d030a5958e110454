package nl.regiospiegel.figures.fetching.boundary;

import java.time.Instant;
import java.util.List;
import nl.regiospiegel.figures.fetching.entity.FetchSchedule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A schedule as the API tells it. */
@Schema(description = "Een ophaalplan: welk deel van een tabel van CBS wanneer wordt opgehaald.")
public record StatedSchedule(
        @Schema(description = "Id van het ophaalplan.") String id,
        @Schema(description = "Nummer van de tabel.") String table,
        @Schema(
                        description = "Versie van OData.",
                        enumeration = {"v3", "v4"})
                String version,
        @Schema(description = "Codes van perioden; leeg is alle.") List<String> periods,
        @Schema(description = "Codes van gebieden; leeg is alle.") List<String> regions,
        @Schema(description = "Onderwerpen; leeg is alle.") List<String> measures,
        @Schema(description = "Andere onderdelen van de tabel.") List<AskedFilter> filters,
        @Schema(
                        description = "Hoe vaak.",
                        enumeration = {"weekly", "monthly", "after-publication"})
                String rhythm,
        @Schema(description = "Dag van de week (1 is maandag) of van de maand.") int day,
        @Schema(description = "Of het wordt opgeslagen zodra er geen fouten zijn.") boolean confirm,
        @Schema(description = "Wanneer er weer wordt opgehaald, UTC.") Instant nextRun,
        @Schema(description = "Hoe vaak het sinds de laatste keer goed mislukte.") int attempts,
        @Schema(description = "Wanneer het laatst werd begonnen, UTC; null voor de eerste keer.") Instant lastRun,
        @Schema(description = "Id van de laatste inleesopdracht; null voor de eerste keer.") String lastImport,
        @Schema(description = "Account dat het ophaalplan maakte.") String createdBy,
        @Schema(description = "Wanneer het ophaalplan is gemaakt, UTC.") Instant createdAt) {

    static StatedSchedule of(FetchSchedule schedule) {
        var selection = schedule.selection();
        return new StatedSchedule(
                schedule.id(),
                selection.table(),
                selection.version().code(),
                selection.periods(),
                selection.regions(),
                selection.measures(),
                selection.filters().entrySet().stream()
                        .map(filter -> new AskedFilter(filter.getKey(), filter.getValue()))
                        .toList(),
                schedule.rhythm().kind().code(),
                schedule.rhythm().day(),
                schedule.confirm(),
                schedule.nextRun(),
                schedule.attempts(),
                schedule.lastRun(),
                schedule.lastJob(),
                schedule.createdBy(),
                schedule.createdAt());
    }
}
