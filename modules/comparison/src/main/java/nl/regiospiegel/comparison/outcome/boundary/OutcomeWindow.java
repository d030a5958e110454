package nl.regiospiegel.comparison.outcome.boundary;

import java.util.List;
import nl.regiospiegel.comparison.outcome.entity.MixedPeriods;
import nl.regiospiegel.figures.period.entity.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "De perioden waarin bij een regio oud en nieuw door elkaar lopen. Ze worden getoond, maar tellen niet mee in een"
                        + " samenvatting.")
public record OutcomeWindow(
        @Schema(description = "Id van de regio.", examples = "den-haag") String region,
        @Schema(description = "Id van de gebeurtenis waar de klok op 0 staat.") String event,
        @Schema(
                        nullable = true,
                        description = "Eerste dag van de invoering, een aanname van het product; null zonder aanname.",
                        format = "date")
                String from,
        @Schema(nullable = true, description = "Eerste dag erna; null zonder aanname.", format = "date") String to,
        @Schema(nullable = true, description = "Waarom deze dagen; null zonder aanname.") String reason,
        @Schema(description = "De perioden die dit raakt, met of zonder cijfer.", examples = "[\"2024HJ01\"]")
                List<String> excludedPeriods) {

    static OutcomeWindow of(MixedPeriods mixed) {
        return new OutcomeWindow(
                mixed.region().id().value(),
                mixed.clock().event().id(),
                mixed.from() == null ? null : mixed.from().toString(),
                mixed.to() == null ? null : mixed.to().toString(),
                mixed.reason(),
                mixed.periods().stream().map(Period::code).toList());
    }
}
