package nl.regiospiegel.comparison.outcome.boundary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.regiospiegel.comparison.answers.KernelWord;
import nl.regiospiegel.comparison.answers.PlainNumber;
import nl.regiospiegel.comparison.benchmark.entity.AgainstBenchmark;
import nl.regiospiegel.comparison.difference.entity.Verdict;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Ligt de marge van het cijfer helemaal boven of onder de waarde van het vergelijkingsgebied in dezelfde periode? Die"
                        + " waarde geldt als een vast getal; op de grens is similar.")
public record OutcomeDecision(
        @Schema(nullable = true, description = "De waarde waarmee is vergeleken; null als die er niet is.")
                BigDecimal benchmarkValue,
        @Schema(
                        nullable = true,
                        description =
                                "higher, lower of similar met 95 procent betrouwbaarheid; null bij een weigering.",
                        examples = "higher")
                String at95,
        @Schema(nullable = true, description = "Hetzelfde met 99,8 procent betrouwbaarheid.", examples = "higher")
                String at998,
        @Schema(
                        nullable = true,
                        description =
                                "Het oordeel at95 in de richting van de indicator: better, worse of similar; zonder goede kant higher"
                                        + " of lower.")
                String judgementAt95,
        @Schema(nullable = true, description = "Het oordeel at998 in de richting van de indicator.")
                String judgementAt998,
        @Schema(
                        nullable = true,
                        description =
                                "Tweezijdige p-waarde van het oordeel, de precieze omkering van de marge; null bij een weigering.")
                BigDecimal pValue,
        @Schema(
                        nullable = true,
                        description =
                                "Het cijfer min de waarde van het vergelijkingsgebied, in de eenheid van de indicator; null bij een"
                                        + " weigering.")
                BigDecimal difference,
        @Schema(
                        description =
                                "De marges van dat verschil met 95 en 99,8 procent betrouwbaarheid; leeg bij een weigering. Nul ligt"
                                        + " erbuiten precies als het oordeel higher of lower is.")
                List<OutcomeLimits> differenceLimits,
        @Schema(
                        description =
                                "none: de gebieden hebben niets gemeen; a-within-b: het gebied ligt in het vergelijkingsgebied;"
                                        + " b-within-a: andersom; partial: ze delen een stuk; unknown: dat is niet bekend.",
                        enumeration = {"none", "a-within-b", "b-within-a", "partial", "unknown"})
                String overlap,
        @Schema(
                        nullable = true,
                        description =
                                "De vergelijking met de rest van het vergelijkingsgebied; null als ze niets gemeen hebben.")
                OutcomeRest rest,
        @Schema(nullable = true, description = "Vaste code van de weigering; null met een oordeel.") String refusalCode,
        @Schema(nullable = true, description = "De reden van de weigering; null met een oordeel.") String message) {

    /** What tells it from another, and no more: JSON-B asks the hash of everything it writes, the whole within the whole. */
    @Override
    public int hashCode() {
        return Objects.hashCode(difference);
    }

    static OutcomeDecision of(AgainstBenchmark against, Locale locale) {
        if (against == null) {
            return null;
        }
        return against.verdict() instanceof Verdict.Decided decided
                ? of(against, decided, locale)
                : of(against, ((Verdict.Undecided) against.verdict()).refusal(), locale);
    }

    private static OutcomeDecision of(AgainstBenchmark against, Verdict.Decided decided, Locale locale) {
        var decision = decided.decision();
        return new OutcomeDecision(
                PlainNumber.of(against.benchmark().value()),
                KernelWord.of(decision.at95()),
                KernelWord.of(decision.at998()),
                KernelWord.of(decision.at95().by(decided.direction())),
                KernelWord.of(decision.at998().by(decided.direction())),
                PlainNumber.of(against.pValue()),
                PlainNumber.of(against.difference()),
                against.limits().map(OutcomeLimits::of).toList(),
                against.overlap().code(),
                OutcomeRest.of(against.rest(), locale),
                null,
                null);
    }

    private static OutcomeDecision of(AgainstBenchmark against, Refusal refusal, Locale locale) {
        return new OutcomeDecision(
                against.benchmark() == null
                        ? null
                        : PlainNumber.of(against.benchmark().value()),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                against.overlap().code(),
                OutcomeRest.of(against.rest(), locale),
                refusal.code().code(),
                refusal.message(locale));
    }
}
