package nl.regiospiegel.comparison.overview.boundary;

import java.time.LocalDate;
import java.util.List;
import nl.regiospiegel.comparison.overview.entity.OverviewQuestion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "De vraag zoals die is begrepen. Dezelfde vraag geeft bij dezelfde cijfers hetzelfde antwoord.")
public record OverviewSpecification(
        @Schema(description = "Ids van de regio's, in de gevraagde volgorde.") List<String> regions,
        @Schema(description = "Waarmee wordt vergeleken.", examples = "NL01") String benchmark,
        @Schema(
                        description = "De as van de tijd.",
                        enumeration = {"calendar", "event"})
                String axis,
        @Schema(
                        description = "De gebeurtenis die 0 is op de klok.",
                        enumeration = {"contract-start", "client-transfer", "intake-cut-over", "award"})
                String event,
        @Schema(
                        nullable = true,
                        description =
                                "De ene periode van alle rijen; null voor de laatste van elke rij en op de eigen klok.")
                String period,
        @Schema(description = "Codes van de indicatoren waarvan de rijen er staan.") List<String> indicators,
        @Schema(
                        nullable = true,
                        description = "Alleen publicaties tot en met deze dag; null voor de laatste.",
                        format = "date")
                LocalDate vintageAsOf) {

    static OverviewSpecification of(OverviewQuestion question) {
        return new OverviewSpecification(
                question.regions().stream().map(region -> region.id().value()).toList(),
                question.benchmarks().get(0).text(),
                question.axis().code(),
                question.axis().event().code(),
                question.period() == null ? null : question.period().code(),
                question.shown().stream()
                        .map(indicator -> indicator.code().value())
                        .toList(),
                question.vintageAsOf());
    }
}
