package nl.regiospiegel.comparison.sidebyside.boundary;

import java.util.Locale;
import nl.regiospiegel.comparison.answers.DifferenceEstimate;
import nl.regiospiegel.comparison.difference.entity.DifferenceComparison;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Hoe ver twee regio's op één indicator uit elkaar liggen.")
public record PairDifference(
        @Schema(description = "Id van de ene regio.", examples = "den-haag") String a,
        @Schema(description = "Id van de andere regio.", examples = "mvs") String b,
        @Schema(description = "Het verschil (a min b) of de verhouding (a gedeeld door b), of waarom dat er niet is.")
                DifferenceEstimate difference) {

    static PairDifference of(DifferenceComparison pair, Locale locale) {
        return new PairDifference(
                pair.a().subject().id(),
                pair.b().subject().id(),
                DifferenceEstimate.of(pair.contrast(), pair.overlap(), locale));
    }
}
