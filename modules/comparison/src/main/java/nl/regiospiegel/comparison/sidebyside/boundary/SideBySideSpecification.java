package nl.regiospiegel.comparison.sidebyside.boundary;

import java.time.LocalDate;
import java.util.List;
import nl.regiospiegel.comparison.sidebyside.entity.SideBySideQuestion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "De vraag zoals die is begrepen. Dezelfde vraag geeft bij dezelfde cijfers hetzelfde antwoord.")
public record SideBySideSpecification(
        @Schema(description = "Ids van de regio's, in de gevraagde volgorde.") List<String> regions,
        @Schema(description = "Codes van de indicatoren.") List<String> indicators,
        @Schema(
                        description = "De as van de tijd.",
                        enumeration = {"calendar", "event"})
                String axis,
        @Schema(
                        description = "De gebeurtenis die 0 is op de klok.",
                        enumeration = {"contract-start", "client-transfer", "intake-cut-over", "award"})
                String event,
        @Schema(nullable = true, description = "De ene periode van alle rijen; null voor de laatste van elke rij.")
                String period,
        @Schema(
                        nullable = true,
                        description = "Alleen publicaties tot en met deze dag; null voor de laatste.",
                        format = "date")
                LocalDate vintageAsOf) {

    static SideBySideSpecification of(SideBySideQuestion question) {
        return new SideBySideSpecification(
                question.regions().stream().map(region -> region.id().value()).toList(),
                question.indicators().stream()
                        .map(indicator -> indicator.code().value())
                        .toList(),
                question.axis().code(),
                question.axis().event().code(),
                question.period() == null ? null : question.period().code(),
                question.vintageAsOf());
    }
}
