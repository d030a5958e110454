package nl.regiospiegel.comparison.sidebyside.boundary;

import java.util.Locale;
import nl.regiospiegel.comparison.answers.DifferenceEstimate;
import nl.regiospiegel.comparison.difference.entity.DifferenceComparison;
import nl.regiospiegel.figures.period.entity.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Hoe ver twee regio's op één indicator uit elkaar liggen.")
public record PairDifference(
        @Schema(description = "Id van de ene regio.", examples = "den-haag") String a,
        @Schema(description = "Id van de andere regio.", examples = "mvs") String b,
        @Schema(
                        nullable = true,
                        description =
                                "De periode van de ene waarde; op de eigen klok verschilt die per regio. null zonder.",
                        examples = "2024HJ02")
                String periodOfA,
        @Schema(nullable = true, description = "De periode van de andere waarde; null zonder.", examples = "2023HJ02")
                String periodOfB,
        @Schema(description = "Het verschil (a min b) of de verhouding (a gedeeld door b), of waarom dat er niet is.")
                DifferenceEstimate difference) {

    static PairDifference of(DifferenceComparison pair, Locale locale) {
        return new PairDifference(
                pair.a().subject().id(),
                pair.b().subject().id(),
                code(pair.question().period()),
                code(pair.question().periodOfB()),
                DifferenceEstimate.of(pair.contrast(), pair.overlap(), locale));
    }

    private static String code(Period period) {
        return period == null ? null : period.code();
    }
}
