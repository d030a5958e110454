package nl.regiospiegel.comparison.outcome.boundary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import nl.regiospiegel.comparison.answers.PlainNumber;
import nl.regiospiegel.comparison.outcome.entity.Estimate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een cijfer met zijn onzekerheidsmarge, of met de reden waarom die er niet is.")
public record EstimatedOutcome(
        @Schema(description = "Altijd estimate.", enumeration = "estimate") String kind,
        @Schema(description = "De waarde in de eenheid van de indicator; een aandeel is van 0 tot 1.") double value,
        @Schema(nullable = true, description = "Ondergrens; null zonder marge.") Double lower,
        @Schema(nullable = true, description = "Bovengrens; null zonder marge.") Double upper,
        @Schema(nullable = true, description = "Betrouwbaarheid van de marge, zoals 0.95; null zonder marge.")
                Double confidence,
        @Schema(nullable = true, description = "Teller; null als die niet is gepubliceerd.") BigDecimal numerator,
        @Schema(nullable = true, description = "Noemer; null als die niet is gepubliceerd.") BigDecimal denominator,
        @Schema(
                        description =
                                "wilson: aandeel; poisson: per hoofd; dobson: gestandaardiseerd naar leeftijd; student: gemiddelde; quotient: verhouding van bedragen; deflated: bedrag in prijzen van een ander jaar; published: zoals de bron"
                                        + " het drukt.",
                        enumeration = {"wilson", "poisson", "dobson", "student", "quotient", "deflated", "published"})
                String method,
        @Schema(
                        nullable = true,
                        description = "Waarom er geen marge is: no-counts of no-spread; null als er een marge is.")
                String reason,
        @Schema(description = "De marges met 95 en 99,8 procent betrouwbaarheid; leeg zonder marge.")
                List<OutcomeLimits> limits)
        implements OutcomeResult {

    /** What tells it from another, and no more: JSON-B asks the hash of everything it writes, the whole within the whole. */
    @Override
    public int hashCode() {
        return Double.hashCode(value);
    }

    /**
     * @param estimate with its interval at the confidence asked for
     * @param both the same with its interval at 95 % and 99.8 %
     */
    static EstimatedOutcome of(Estimate estimate, List<Estimate> both) {
        var limits = estimate.limits();
        var reason = estimate.withoutLimits();
        return new EstimatedOutcome(
                "estimate",
                estimate.value(),
                limits == null ? null : limits.lower(),
                limits == null ? null : limits.upper(),
                limits == null ? null : limits.confidence(),
                PlainNumber.of(estimate.numerator()),
                PlainNumber.of(estimate.denominator()),
                estimate.method().code(),
                reason == null ? null : reason.code(),
                both.stream()
                        .map(Estimate::limits)
                        .filter(Objects::nonNull)
                        .map(OutcomeLimits::of)
                        .toList());
    }
}
