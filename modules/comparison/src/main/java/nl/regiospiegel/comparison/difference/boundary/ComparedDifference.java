package nl.regiospiegel.comparison.difference.boundary;

import java.time.Instant;
import java.util.List;
import nl.regiospiegel.comparison.answers.ComparisonAnswer;
import nl.regiospiegel.comparison.answers.DifferenceDecision;
import nl.regiospiegel.comparison.answers.DifferenceEstimate;
import nl.regiospiegel.comparison.answers.DifferenceLevel;
import nl.regiospiegel.comparison.answers.OutcomeFinding;
import nl.regiospiegel.regions.answers.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Twee gebieden in één periode, met alles wat de lezer erbij moet weten.")
public record ComparedDifference(
        @Schema(description = "De vraag zoals die is begrepen.") DifferenceSpecification specification,
        @Schema(description = "Naam van de indicator in de taal van de lezer.") String indicatorName,
        @Schema(description = "Eenheid van de waarden.", examples = "proportion") String unit,
        @Schema(description = "Welke kant beter is volgens de catalogus: higher, lower of neutral.") String direction,
        @Schema(
                        description =
                                "Methode van het verschil voor deze soort indicator: newcombe, welch, log-normal, of none als er geen is.",
                        enumeration = {"newcombe", "welch", "log-normal", "none"})
                String method,
        @Schema(description = "Versie van de rekenkern.", examples = "0.1.0") String kernel,
        @Schema(description = "Wat de lezer eerst moet weten.") List<OutcomeFinding> findings,
        @Schema(description = "De waarde van a.") DifferenceLevel a,
        @Schema(description = "De waarde van b.") DifferenceLevel b,
        @Schema(description = "Het oordeel over a tegenover de waarde van b.") DifferenceDecision decision,
        @Schema(description = "Het verschil of de verhouding.") DifferenceEstimate difference,
        @Schema(description = "De publicaties waaruit de cijfers komen, in EDTF.") List<String> vintages,
        @Schema(description = "Alle bronnen die worden aangehaald, met hun licentie.") List<SourceReference> sources,
        @Schema(description = "Moment van het antwoord, in UTC.") Instant generatedAt,
        @Schema(description = "Versie van het product.", examples = "0.1.0") String productVersion)
        implements ComparisonAnswer {

    @Override
    public List<String> methods() {
        return difference.method() == null ? List.of() : List.of(difference.method());
    }

    @Override
    public boolean invented() {
        return a.demonstration() || b.demonstration();
    }
}
