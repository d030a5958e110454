package nl.regiospiegel.comparison.overview.boundary;

import java.util.Locale;
import nl.regiospiegel.comparison.trend.entity.TrendResult;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "De recente trend van een regio: de toets van de laatste vijf punten op een rij, zoals bij /comparisons/trends. Trends zijn"
                        + " niet gecorrigeerd voor hoeveel het er zijn; elk vraagt al 99,8 procent betrouwbaarheid.")
public record CellTrend(
        @Schema(
                        nullable = true,
                        description =
                                "increasing: stijgt; decreasing: daalt; no-change: niet zeker genoeg, en dat bewijst niet dat er niets"
                                        + " verandert; null bij een weigering.",
                        examples = "increasing")
                String trend,
        @Schema(nullable = true, description = "Eerste van de vijf perioden; null bij een weigering.") String from,
        @Schema(nullable = true, description = "Laatste van de vijf perioden; null bij een weigering.") String to,
        @Schema(nullable = true, description = "Vaste code van de weigering; null met een trend.") String refusalCode,
        @Schema(nullable = true, description = "De reden van de weigering; null met een trend.") String message) {

    static CellTrend of(TrendResult result, Locale locale) {
        if (result instanceof TrendResult.NoTrend none) {
            return new CellTrend(
                    null,
                    null,
                    null,
                    none.refusal().code().code(),
                    none.refusal().message(locale));
        }
        var tested = (TrendResult.Tested) result;
        var points = tested.points();
        return new CellTrend(
                tested.trend().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                points.get(0).period().code(),
                points.get(points.size() - 1).period().code(),
                null,
                null);
    }
}
