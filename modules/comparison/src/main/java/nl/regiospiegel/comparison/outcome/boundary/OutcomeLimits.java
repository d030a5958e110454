package nl.regiospiegel.comparison.outcome.boundary;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.answers.PlainNumber;
import nl.regiospiegel.comparison.outcome.entity.Limits;
import nl.regiospiegel.statistics.interval.Confidence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een onzekerheidsmarge.")
public record OutcomeLimits(
        @Schema(description = "Betrouwbaarheid.", examples = "0.95") BigDecimal confidence,
        @Schema(description = "Ondergrens, in de eenheid van de waarde.") BigDecimal lower,
        @Schema(description = "Bovengrens, in de eenheid van de waarde.") BigDecimal upper) {

    private static final Map<Double, BigDecimal> CONFIDENCES = Stream.of(Confidence.LEVEL_95, Confidence.LEVEL_998)
            .collect(Collectors.toMap(Function.identity(), PlainNumber::of));

    /** What tells it from another, and no more: JSON-B asks the hash of everything it writes, the whole within the whole. */
    @Override
    public int hashCode() {
        return lower.hashCode();
    }

    static OutcomeLimits of(Limits limits) {
        return new OutcomeLimits(
                CONFIDENCES.get(limits.confidence()), PlainNumber.of(limits.lower()), PlainNumber.of(limits.upper()));
    }
}
