package nl.regiospiegel.comparison.answers;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import nl.regiospiegel.comparison.difference.entity.Contrast;
import nl.regiospiegel.comparison.difference.entity.Overlap;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.statistics.interval.Counts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Hoe ver a en b uit elkaar liggen, met de marge, of waarom dat niet te zeggen is.")
public record DifferenceEstimate(
        @Schema(
                        nullable = true,
                        description = "difference: a min b; ratio: a gedeeld door b; null bij een weigering.",
                        examples = "difference")
                String measure,
        @Schema(
                        nullable = true,
                        description =
                                "Het verschil in de eenheid van de indicator, of de verhouding; null bij een weigering.")
                BigDecimal value,
        @Schema(nullable = true, description = "Ondergrens; null bij een weigering.") BigDecimal lower,
        @Schema(nullable = true, description = "Bovengrens; null bij een weigering.") BigDecimal upper,
        @Schema(nullable = true, description = "Betrouwbaarheid van de marge; null bij een weigering.")
                BigDecimal confidence,
        @Schema(
                        nullable = true,
                        description = "newcombe, welch of log-normal; null bij een weigering.",
                        examples = "newcombe")
                String method,
        @Schema(
                        description =
                                "none: de gebieden hebben niets gemeen; a-within-b of b-within-a: het kleinere is uit het grotere"
                                        + " gehaald; partial: ze delen een stuk; unknown: dat is niet bekend.",
                        enumeration = {"none", "a-within-b", "b-within-a", "partial", "unknown"})
                String overlap,
        @Schema(nullable = true, description = "Gebruikte teller van a; null bij een gemiddelde of weigering.")
                BigDecimal numeratorOfA,
        @Schema(nullable = true, description = "Gebruikte noemer van a; null bij een gemiddelde of weigering.")
                BigDecimal denominatorOfA,
        @Schema(nullable = true, description = "Gebruikte teller van b; null bij een gemiddelde of weigering.")
                BigDecimal numeratorOfB,
        @Schema(nullable = true, description = "Gebruikte noemer van b; null bij een gemiddelde of weigering.")
                BigDecimal denominatorOfB,
        @Schema(nullable = true, description = "Vaste code van de weigering; null met een verschil.")
                String refusalCode,
        @Schema(nullable = true, description = "De reden van de weigering; null met een verschil.") String message) {

    public static DifferenceEstimate of(Contrast contrast, Overlap overlap, Locale locale) {
        return contrast instanceof Contrast.Apart apart
                ? of(apart, overlap)
                : of(((Contrast.Refused) contrast).refusal(), overlap, locale);
    }

    private static DifferenceEstimate of(Refusal refusal, Overlap overlap, Locale locale) {
        return new DifferenceEstimate(
                null,
                null,
                null,
                null,
                null,
                null,
                overlap.code(),
                null,
                null,
                null,
                null,
                refusal.code().code(),
                refusal.message(locale));
    }

    private static DifferenceEstimate of(Contrast.Apart apart, Overlap overlap) {
        return new DifferenceEstimate(
                apart.isRatio() ? "ratio" : "difference",
                PlainNumber.of(apart.value()),
                PlainNumber.of(apart.interval().lower()),
                PlainNumber.of(apart.interval().upper()),
                PlainNumber.of(apart.interval().confidence()),
                KernelWord.of(apart.method()),
                overlap.code(),
                used(apart.a(), Counts::numerator),
                used(apart.a(), Counts::denominator),
                used(apart.b(), Counts::numerator),
                used(apart.b(), Counts::denominator),
                null,
                null);
    }

    private static BigDecimal used(Counts counts, ToDoubleFunction<Counts> part) {
        return counts == null ? null : PlainNumber.of(part.applyAsDouble(counts));
    }
}
