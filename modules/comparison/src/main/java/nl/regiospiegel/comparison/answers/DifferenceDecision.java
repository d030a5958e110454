package nl.regiospiegel.comparison.answers;

import java.util.Locale;
import nl.regiospiegel.comparison.difference.entity.Verdict;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Ligt de marge van a helemaal boven of onder de waarde van b? Die waarde geldt als een vast getal; op de grens is"
                        + " similar.")
public record DifferenceDecision(
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
        @Schema(nullable = true, description = "Vaste code van de weigering; null met een oordeel.") String refusalCode,
        @Schema(nullable = true, description = "De reden van de weigering; null met een oordeel.") String message) {

    public static DifferenceDecision of(Verdict verdict, Locale locale) {
        return verdict instanceof Verdict.Decided decided
                ? of(decided)
                : of(((Verdict.Undecided) verdict).refusal(), locale);
    }

    private static DifferenceDecision of(Verdict.Decided decided) {
        var at95 = decided.decision().at95();
        var at998 = decided.decision().at998();
        return new DifferenceDecision(
                KernelWord.of(at95),
                KernelWord.of(at998),
                KernelWord.of(at95.by(decided.direction())),
                KernelWord.of(at998.by(decided.direction())),
                null,
                null);
    }

    private static DifferenceDecision of(Refusal refusal, Locale locale) {
        return new DifferenceDecision(null, null, null, null, refusal.code().code(), refusal.message(locale));
    }
}
