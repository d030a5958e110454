package nl.regiospiegel.comparison.overview.boundary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import nl.regiospiegel.comparison.answers.DifferenceLimits;
import nl.regiospiegel.comparison.answers.KernelWord;
import nl.regiospiegel.comparison.answers.PlainNumber;
import nl.regiospiegel.comparison.benchmark.entity.AgainstBenchmark;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.overview.entity.OverviewCell;
import nl.regiospiegel.comparison.overview.entity.OverviewDecision;
import nl.regiospiegel.statistics.decision.Decision;
import nl.regiospiegel.statistics.decision.Direction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Ligt de marge van de regio helemaal boven of onder de waarde van het vergelijkingsgebied? Die waarde geldt als een vast"
                        + " getal; op de grens is similar.")
public record CorrectedDecision(
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
                                "De p-waarde die bij het oordeel hoort: de omkering van de marge; null bij een weigering.")
                BigDecimal pValue,
        @Schema(
                        nullable = true,
                        description =
                                "De p-waarde na de correctie van Benjamini en Hochberg voor alle oordelen van het overzicht; null bij"
                                        + " een weigering.")
                BigDecimal adjustedPValue,
        @Schema(
                        nullable = true,
                        description =
                                "Wat na die correctie van at95 overblijft: hetzelfde, of similar; null bij een weigering.",
                        examples = "higher")
                String corrected,
        @Schema(nullable = true, description = "Hetzelfde in de richting van de indicator.") String judgementCorrected,
        @Schema(
                        nullable = true,
                        description =
                                "De waarde van de regio min die van het vergelijkingsgebied, in de eenheid van de indicator; null bij"
                                        + " een weigering.")
                BigDecimal difference,
        @Schema(
                        description =
                                "De marges van dat verschil met 95 en 99,8 procent betrouwbaarheid; leeg bij een weigering. Nul ligt"
                                        + " erbuiten precies als het oordeel higher of lower is.")
                List<DifferenceLimits> differenceLimits,
        @Schema(nullable = true, description = "Vaste code van de weigering; null met een oordeel.") String refusalCode,
        @Schema(nullable = true, description = "De reden van de weigering; null met een oordeel.") String message) {

    static CorrectedDecision of(OverviewCell cell, Locale locale) {
        return cell.decision() instanceof OverviewDecision.Decided decided
                ? of(decided, cell.point().against())
                : of(((OverviewDecision.Undecided) cell.decision()).refusal(), locale);
    }

    private static CorrectedDecision of(OverviewDecision.Decided decided, AgainstBenchmark against) {
        var at95 = decided.decision().at95();
        var at998 = decided.decision().at998();
        return new CorrectedDecision(
                KernelWord.of(at95),
                KernelWord.of(at998),
                code(at95, decided.direction()),
                code(at998, decided.direction()),
                PlainNumber.of(decided.p()),
                PlainNumber.of(decided.adjusted()),
                KernelWord.of(decided.corrected()),
                code(decided.corrected(), decided.direction()),
                PlainNumber.of(against.difference()),
                against.limits().map(DifferenceLimits::of).toList(),
                null,
                null);
    }

    private static CorrectedDecision of(Refusal refusal, Locale locale) {
        return new CorrectedDecision(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                refusal.code().code(),
                refusal.message(locale));
    }

    private static String code(Decision decision, Direction direction) {
        return decision == null ? null : KernelWord.of(decision.by(direction));
    }
}
