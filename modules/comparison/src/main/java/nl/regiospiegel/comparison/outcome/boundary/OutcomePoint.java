package nl.regiospiegel.comparison.outcome.boundary;

import jakarta.json.bind.annotation.JsonbTypeSerializer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.regiospiegel.comparison.answers.FigureOrigin;
import nl.regiospiegel.comparison.outcome.entity.Point;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eén periode van een reeks.")
@JsonbTypeSerializer(WritingPoint.class)
public record OutcomePoint(
        @Schema(
                        nullable = true,
                        description =
                                "Periode zoals het CBS die schrijft; null als geen enkele reeks een periode heeft.",
                        examples = "2023HJ01")
                String period,
        @Schema(
                        nullable = true,
                        description = "Perioden sinds de periode van de start; null op de kalender of zonder klok.")
                Integer eventTime,
        @Schema(
                        nullable = true,
                        description =
                                "provisional, further-provisional, definitive, revised of unknown: hoe ver het cijfer van de laatste herziening is; null zonder cijfer.")
                String status,
        @Schema(
                        nullable = true,
                        description = "Wanneer het cijfer is gepubliceerd, in EDTF; null zonder cijfer.",
                        examples = "2023-10")
                String vintage,
        @Schema(
                        nullable = true,
                        description =
                                "Id van de regio die dit cijfer zelf publiceerde; null bij een landelijk cijfer en zonder cijfer.")
                String publishedBy,
        @Schema(description = "Ids van de bronnen.") List<String> sources,
        @Schema(description = "De schatting of de weigering.") OutcomeResult result,
        @Schema(
                        description =
                                "Of oud en nieuw in deze periode door elkaar lopen; dan telt het punt niet mee in een samenvatting.")
                boolean excluded,
        @Schema(
                        nullable = true,
                        description =
                                "Het oordeel tegenover het vergelijkingsgebied; null zonder, en bij dat gebied zelf.")
                OutcomeDecision decision) {

    /** What tells it from another, and no more: JSON-B asks the hash of everything it writes, the whole within the whole. */
    @Override
    public int hashCode() {
        return Objects.hashCode(period);
    }

    static OutcomePoint of(Point point, double confidence, Locale locale) {
        var origin = FigureOrigin.of(point.figure());
        return new OutcomePoint(
                point.period() == null ? null : point.period().code(),
                point.eventTime(),
                origin.status(),
                origin.vintage(),
                origin.publishedBy(),
                origin.sources(),
                OutcomeResult.of(point, confidence, locale),
                point.mixed(),
                OutcomeDecision.of(point.against(), locale));
    }
}
