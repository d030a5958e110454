package nl.regiospiegel.comparison.overview.boundary;

import java.math.BigDecimal;
import nl.regiospiegel.comparison.answers.PlainNumber;
import nl.regiospiegel.comparison.overview.entity.DecisionFamily;
import nl.regiospiegel.statistics.decision.BenjaminiHochberg;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Alle oordelen van het overzicht samen: elke indicator in elke regio, ook van rijen die niet worden getoond. Een weigering"
                        + " telt niet mee.")
public record FamilyOfDecisions(
        @Schema(description = "De correctie.", enumeration = "benjamini-hochberg") String method,
        @Schema(description = "Tot welk verwacht deel van de verschillen een vergissing mag zijn.", examples = "0.05")
                BigDecimal level,
        @Schema(description = "Hoeveel oordelen er zijn.") int size,
        @Schema(description = "Hoeveel daarvan op zichzelf higher of lower zijn met 95 procent betrouwbaarheid.")
                int differing,
        @Schema(description = "Hoeveel daarvan na de correctie overblijven.") int standing) {

    static FamilyOfDecisions of(DecisionFamily family) {
        return new FamilyOfDecisions(
                "benjamini-hochberg",
                PlainNumber.of(BenjaminiHochberg.LEVEL),
                family.size(),
                family.differing(),
                family.standing());
    }
}
