package nl.regiospiegel.comparison.trend.boundary;

import java.math.BigDecimal;
import nl.regiospiegel.comparison.answers.PlainNumber;
import nl.regiospiegel.comparison.series.entity.SeriesQuestion;
import nl.regiospiegel.comparison.trend.control.SeekTrend;
import nl.regiospiegel.statistics.interval.Interval;
import nl.regiospiegel.statistics.trend.SenSlope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "De helling van Sen: de middelste van de veranderingen tussen alle paren van punten, per periode.")
public record TrendSlope(
        @Schema(description = "Verandering per periode, in de eenheid; een aandeel is van 0 tot 1.") BigDecimal value,
        @Schema(nullable = true, description = "Ondergrens; null als er te weinig paren zijn.") BigDecimal lower,
        @Schema(nullable = true, description = "Bovengrens; null als er te weinig paren zijn.") BigDecimal upper,
        @Schema(description = "Betrouwbaarheid van de marge.", examples = "0.95") BigDecimal confidence,
        @Schema(description = "Altijd sen.", enumeration = "sen") String method,
        @Schema(description = "Eenheid van de indicator.", examples = "proportion") String unit,
        @Schema(
                        description = "Per welke periode.",
                        enumeration = {"year", "half-year"})
                String per) {

    static TrendSlope of(SenSlope slope, SeriesQuestion question) {
        return new TrendSlope(
                PlainNumber.of(slope.value()),
                slope.interval().map(Interval::lower).map(PlainNumber::of).orElse(null),
                slope.interval().map(Interval::upper).map(PlainNumber::of).orElse(null),
                PlainNumber.of(SeekTrend.CONFIDENCE),
                "sen",
                question.about().indicator().unit().code(),
                question.about().span().kind().code());
    }
}
