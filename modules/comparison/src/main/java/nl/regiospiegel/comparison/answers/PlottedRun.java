package nl.regiospiegel.comparison.answers;

import java.util.List;
import nl.regiospiegel.comparison.series.entity.SeriesPoint;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Een stuk van een reeks zonder gat en zonder trendbreuk. Alleen hierbinnen mag een lijn worden getrokken.")
public record PlottedRun(
        @Schema(description = "Nummer, vanaf 1.") int number,
        @Schema(description = "Eerste periode.", examples = "2021HJ01") String from,
        @Schema(description = "Laatste periode.", examples = "2025HJ02") String to,
        @Schema(description = "Aantal punten.") int points) {

    public static List<PlottedRun> all(List<List<SeriesPoint>> runs) {
        return runs.stream().map(PlottedRun::of).toList();
    }

    private static PlottedRun of(List<SeriesPoint> run) {
        var first = run.get(0);
        return new PlottedRun(
                first.place().run(),
                first.period().code(),
                run.get(run.size() - 1).period().code(),
                run.size());
    }
}
