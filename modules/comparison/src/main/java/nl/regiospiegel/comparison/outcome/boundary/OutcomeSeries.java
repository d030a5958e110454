package nl.regiospiegel.comparison.outcome.boundary;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.regiospiegel.comparison.outcome.entity.Series;
import nl.regiospiegel.comparison.outcome.entity.Subject.Role;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "De punten van een regio, een gemeente of het vergelijkingsgebied.")
public record OutcomeSeries(
        @Schema(nullable = true, description = "Id van de regio; null voor een gemeente of het vergelijkingsgebied.")
                String region,
        @Schema(
                        nullable = true,
                        description =
                                "Code van de gemeente of het vergelijkingsgebied; null voor een regio, een groep en een doel.")
                String area,
        @Schema(description = "Naam in de taal van de lezer.") String name,
        @Schema(nullable = true, description = "Id van de regio waar de gemeente bij hoort; anders null.")
                String partOf,
        @Schema(description = "Of de cijfers zijn verzonnen.") boolean demonstration,
        @Schema(description = "Eén punt per periode; elke reeks heeft dezelfde perioden.") List<OutcomePoint> points) {

    /** What tells it from another, and no more: JSON-B asks the hash of everything it writes, the whole within the whole. */
    @Override
    public int hashCode() {
        return Objects.hash(region, area, name);
    }

    static OutcomeSeries of(Series series, double confidence, Locale locale) {
        var subject = series.subject();
        var isRegion = subject.role() == Role.REGION;
        return new OutcomeSeries(
                isRegion ? subject.region().id().value() : null,
                isRegion || subject.area() == null ? null : subject.area().value(),
                subject.name(),
                subject.role() == Role.MUNICIPALITY ? subject.region().id().value() : null,
                subject.demonstration(),
                series.points().stream()
                        .map(point -> OutcomePoint.of(point, confidence, locale))
                        .toList());
    }
}
