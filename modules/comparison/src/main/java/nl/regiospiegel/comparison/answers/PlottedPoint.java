package nl.regiospiegel.comparison.answers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.regiospiegel.comparison.outcome.entity.Estimate;
import nl.regiospiegel.comparison.outcome.entity.Limits;
import nl.regiospiegel.comparison.series.entity.SeriesPoint;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eén periode van een reeks: een waarde, of waarom die er niet is.")
public record PlottedPoint(
        @Schema(description = "Periode zoals het CBS die schrijft.", examples = "2023HJ01") String period,
        @Schema(
                        nullable = true,
                        description = "Perioden sinds de periode van de start; null op de kalender of zonder klok.")
                Integer eventTime,
        @Schema(description = "Of oud en nieuw in deze periode door elkaar lopen, rond de overstap van de regio.")
                boolean mixed,
        @Schema(
                        description =
                                "Of de periode wel wordt getoond en niet meetelt in trend, middellijn, grenzen en signalen: mixed, op de eigen klok.")
                boolean leftOut,
        @Schema(
                        nullable = true,
                        description =
                                "Nummer van het stuk zonder gat en zonder breuk; alleen binnen één stuk mag een lijn worden getrokken. null zonder waarde.")
                Integer run,
        @Schema(nullable = true, description = "De waarde in de eenheid van de indicator; null bij een weigering.")
                BigDecimal value,
        @Schema(nullable = true, description = "Ondergrens; null zonder marge.") BigDecimal lower,
        @Schema(nullable = true, description = "Bovengrens; null zonder marge.") BigDecimal upper,
        @Schema(nullable = true, description = "Betrouwbaarheid van de marge, zoals 0.95; null zonder marge.")
                BigDecimal confidence,
        @Schema(nullable = true, description = "Teller; null als die niet is gepubliceerd.") BigDecimal numerator,
        @Schema(nullable = true, description = "Noemer; null als die niet is gepubliceerd.") BigDecimal denominator,
        @Schema(
                        nullable = true,
                        description = "Hoe de waarde is berekend, zoals wilson of published; null bij een weigering.",
                        examples = "wilson")
                String method,
        @Schema(
                        nullable = true,
                        description = "Waarom er geen marge is: no-counts of no-spread; null als er een marge is.")
                String reason,
        @Schema(nullable = true, description = "Vaste code van de weigering; null met een waarde.") String refusalCode,
        @Schema(nullable = true, description = "De reden van de weigering; null met een waarde.") String message,
        @Schema(nullable = true, description = "Hoe ver het cijfer van de laatste herziening is; null zonder cijfer.")
                String status,
        @Schema(nullable = true, description = "Wanneer het is gepubliceerd, in EDTF; null zonder cijfer.")
                String vintage,
        @Schema(nullable = true, description = "Id van de regio die dit cijfer zelf publiceerde; anders null.")
                String publishedBy,
        @Schema(description = "Ids van de bronnen.") List<String> sources) {

    public static PlottedPoint of(SeriesPoint point, Locale locale) {
        var origin = FigureOrigin.of(point.figure());
        var refusal = point.refusal().orElse(null);
        return new PlottedPoint(
                point.period().code(),
                point.eventTime(),
                point.mixed(),
                point.leftOut(),
                point.place() == null ? null : point.place().run(),
                number(point, Estimate::value),
                limit(point, Limits::lower),
                limit(point, Limits::upper),
                limit(point, Limits::confidence),
                number(point, Estimate::numerator),
                number(point, Estimate::denominator),
                point.estimate().map(estimate -> estimate.method().code()).orElse(null),
                point.estimate().map(Estimate::reasonWithoutLimits).orElse(null),
                refusal == null ? null : refusal.code().code(),
                refusal == null ? null : refusal.message(locale),
                origin.status(),
                origin.vintage(),
                origin.publishedBy(),
                origin.sources());
    }

    public static List<PlottedPoint> all(List<SeriesPoint> points, Locale locale) {
        return points.stream().map(point -> of(point, locale)).toList();
    }

    private static BigDecimal number(SeriesPoint point, Function<Estimate, Double> part) {
        return point.estimate().map(part).map(PlainNumber::of).orElse(null);
    }

    private static BigDecimal limit(SeriesPoint point, Function<Limits, Double> part) {
        return point.estimate()
                .map(Estimate::limits)
                .map(part)
                .map(PlainNumber::of)
                .orElse(null);
    }
}
