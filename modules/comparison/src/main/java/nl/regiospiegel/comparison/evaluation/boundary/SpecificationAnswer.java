package nl.regiospiegel.comparison.evaluation.boundary;

import nl.regiospiegel.comparison.evaluation.entity.EvaluationSpecification;
import nl.regiospiegel.comparison.evaluation.entity.Window;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Alles wat de uitkomst bepaalt. Dezelfde specificatie over dezelfde cijfers geeft dezelfde getallen.")
public record SpecificationAnswer(
        @Schema(description = "Id van de regio.", examples = "den-haag") String region,
        @Schema(description = "Code van de indicator.", examples = "VERW-HA") String indicator,
        @Schema(description = "De gebeurtenis die 0 is op de klok.", examples = "contract-start") String event,
        @Schema(description = "De methode.", examples = "synthetic-control") String method,
        @Schema(
                        description = "Met wat voor gebieden wordt vergeleken.",
                        enumeration = {"municipality", "youth-region"})
                String level,
        @Schema(description = "De regel voor donoren.", examples = "all") String donors,
        @Schema(nullable = true, description = "Eerste periode; null als er geen cijfer is.") String from,
        @Schema(nullable = true, description = "Laatste periode; null als er geen cijfer is.") String to,
        @Schema(nullable = true, description = "Dagen waarin oud en nieuw mengen; null voor geen.")
                ExcludedWindow excludeWindow,
        @Schema(
                        description = "Met wie een groep regio's wordt vergeleken.",
                        enumeration = {"never-treated", "not-yet-treated"})
                String comparison,
        @Schema(
                        nullable = true,
                        description = "Vanaf hoeveel keer de afwijking vooraf een placebo wegvalt; null voor nooit.")
                Double cutOff,
        @Schema(description = "Begingetal van trekkingen.") long seed,
        @Schema(description = "Alleen wat op deze dag was gepubliceerd.", format = "date") String vintageAsOf) {

    @Schema(description = "Een venster: van de eerste dag tot de eerste dag erna.")
    public record ExcludedWindow(
            @Schema(description = "Eerste dag.", format = "date") String from,
            @Schema(description = "Eerste dag erna.", format = "date") String to) {

        static ExcludedWindow of(Window window) {
            return window == null
                    ? null
                    : new ExcludedWindow(window.from().toString(), window.to().toString());
        }
    }

    static SpecificationAnswer of(EvaluationSpecification specification) {
        return new SpecificationAnswer(
                specification.region().value(),
                specification.indicator().value(),
                specification.event().code(),
                specification.method().code(),
                specification.level().code(),
                specification.donors().text(),
                specification.from() == null ? null : specification.from().code(),
                specification.to() == null ? null : specification.to().code(),
                ExcludedWindow.of(specification.excludeWindow()),
                specification.comparisonCode(),
                specification.cutOff(),
                specification.seed(),
                specification.vintageAsOf().toString());
    }
}
