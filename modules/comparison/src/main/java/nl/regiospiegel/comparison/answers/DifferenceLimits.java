package nl.regiospiegel.comparison.answers;

import java.math.BigDecimal;
import nl.regiospiegel.comparison.outcome.entity.Limits;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een onzekerheidsmarge.")
public record DifferenceLimits(
        @Schema(description = "Betrouwbaarheid.", examples = "0.95") BigDecimal confidence,
        @Schema(description = "Ondergrens, in de eenheid van de waarde.") BigDecimal lower,
        @Schema(description = "Bovengrens, in de eenheid van de waarde.") BigDecimal upper) {

    public static DifferenceLimits of(Limits limits) {
        return new DifferenceLimits(
                PlainNumber.of(limits.confidence()), PlainNumber.of(limits.lower()), PlainNumber.of(limits.upper()));
    }
}
