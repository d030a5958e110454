package nl.regiospiegel.comparison.contractarea.boundary;

import java.util.Locale;
import nl.regiospiegel.comparison.answers.DifferenceDecision;
import nl.regiospiegel.comparison.answers.DifferenceEstimate;
import nl.regiospiegel.comparison.contractarea.entity.AreaPair;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Twee contractgebieden tegenover elkaar.")
public record ContractAreaPair(
        @Schema(description = "Id van het eerste gebied.", examples = "centrum") String a,
        @Schema(description = "Id van het tweede gebied.", examples = "escamp") String b,
        @Schema(description = "Of bekend is dat zij dezelfde opdrachtnemer hebben.") boolean sameContractor,
        @Schema(description = "Het oordeel over a tegenover de waarde van b.") DifferenceDecision decision,
        @Schema(description = "Het verschil of de verhouding.") DifferenceEstimate difference) {

    static ContractAreaPair of(AreaPair pair, Locale locale) {
        var difference = pair.difference();
        return new ContractAreaPair(
                pair.a().id(),
                pair.b().id(),
                pair.a().sharesContractorWith(pair.b()),
                DifferenceDecision.of(difference.verdict(), locale),
                DifferenceEstimate.of(difference.contrast(), difference.overlap(), locale));
    }
}
