package nl.regiospiegel.comparison.answers;

import java.time.LocalDate;
import nl.regiospiegel.comparison.series.entity.SeriesQuestion;
import nl.regiospiegel.figures.period.entity.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "De vraag zoals die is begrepen. Dezelfde vraag geeft bij dezelfde cijfers hetzelfde antwoord.")
public record SeriesSpecification(
        @Schema(description = "Code van de indicator.", examples = "VERW-HA") String indicator,
        @Schema(description = "Id van de regio of code van het gebied.", examples = "den-haag") String region,
        @Schema(description = "Code van het gebied waarover de cijfers gaan.", examples = "GM0518") String area,
        @Schema(
                        description = "Soort periode; nooit twee soorten in één antwoord.",
                        enumeration = {"year", "half-year"})
                String periodKind,
        @Schema(
                        description = "De as van de tijd.",
                        enumeration = {"calendar", "event"})
                String axis,
        @Schema(
                        description = "De gebeurtenis die 0 is op de klok.",
                        enumeration = {"contract-start", "client-transfer", "intake-cut-over", "award"})
                String event,
        @Schema(nullable = true, description = "Eerste gevraagde periode; null zonder grens.", examples = "2021HJ01")
                String from,
        @Schema(nullable = true, description = "Laatste gevraagde periode; null zonder grens.", examples = "2025HJ02")
                String to,
        @Schema(
                        nullable = true,
                        description = "Alleen publicaties tot en met deze dag; null voor de laatste.",
                        format = "date")
                LocalDate vintageAsOf) {

    public static SeriesSpecification of(SeriesQuestion question) {
        var about = question.about();
        var subject = question.subject();
        return new SeriesSpecification(
                about.indicator().code().value(),
                subject.region() == null
                        ? subject.area().value()
                        : subject.region().id().value(),
                subject.area().value(),
                about.span().kind().code(),
                about.axis().code(),
                about.axis().event().code(),
                code(about.span().from()),
                code(about.span().to()),
                about.vintageAsOf());
    }

    private static String code(Period period) {
        return period == null ? null : period.code();
    }
}
