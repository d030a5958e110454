package nl.regiospiegel.comparison.sidebyside.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.regiospiegel.comparison.answers.ComparisonAnswer;
import nl.regiospiegel.comparison.answers.OutcomeFinding;
import nl.regiospiegel.comparison.answers.RegionInComparison;
import nl.regiospiegel.regions.answers.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "De verschillen tussen contractmodellen naast de verschillen tussen uitkomsten. Dat twee dingen samengaan, zegt niet dat"
                        + " het ene door het andere komt.")
public record ComparedSideBySide(
        @Schema(description = "De vraag zoals die is begrepen.") SideBySideSpecification specification,
        @Schema(description = "Versie van de rekenkern.", examples = "0.1.0") String kernel,
        @Schema(description = "Wat de lezer van het geheel eerst moet weten.") List<OutcomeFinding> findings,
        @Schema(description = "De regio's, in de gevraagde volgorde.") List<RegionInComparison> regions,
        @Schema(description = "De kenmerken waarop de modellen zeker verschillen, in leesvolgorde.")
                List<ModelDifference> models,
        @Schema(description = "De indicatoren, in de volgorde van de catalogus.") List<OutcomesBeside> outcomes,
        @Schema(description = "De publicaties waaruit de cijfers komen, in EDTF.") List<String> vintages,
        @Schema(description = "Alle bronnen die worden aangehaald, met hun licentie.") List<SourceReference> sources,
        @Schema(description = "Moment van het antwoord, in UTC.") Instant generatedAt,
        @Schema(description = "Versie van het product.", examples = "0.1.0") String productVersion)
        implements ComparisonAnswer {

    @Override
    public List<String> methods() {
        return outcomes.stream()
                .flatMap(row -> row.pairs().stream())
                .map(pair -> pair.difference().method())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    @Override
    public boolean invented() {
        return regions.stream().anyMatch(RegionInComparison::demonstration);
    }
}
