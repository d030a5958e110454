package nl.regiospiegel.comparison.timeline.boundary;

import nl.regiospiegel.regions.timeline.entity.ImplementationWindow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "De maanden waarin cijfers het oude en het nieuwe door elkaar tonen. Een aanname van het product, geen feit uit"
                        + " een bron.")
public record ImplementationWindowAnswer(
        @Schema(description = "Eerste dag.", format = "date") String earliest,
        @Schema(description = "Laatste dag.", format = "date") String latest,
        @Schema(description = "Waarom deze maanden.") String reason) {

    static ImplementationWindowAnswer of(ImplementationWindow window) {
        return window == null
                ? null
                : new ImplementationWindowAnswer(
                        window.from().earliest().toString(),
                        window.until().latest().toString(),
                        window.reason());
    }
}
