package nl.regiospiegel.comparison.outcome.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.regiospiegel.comparison.answers.PlainNumber;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.standardisation.entity.AgeStandard;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "De vraag zoals die is begrepen. Dezelfde vraag geeft bij dezelfde cijfers hetzelfde antwoord.")
public record OutcomeSpecification(
        @Schema(description = "Code van de indicator.", examples = "VERW-HA") String indicator,
        @Schema(description = "Ids van de regio's, in de gevraagde volgorde.") List<String> regions,
        @Schema(
                        nullable = true,
                        description = "Waarmee is vergeleken, zoals het te vragen is; null zonder.",
                        examples = "NL01")
                String benchmark,
        @Schema(
                        description = "Soort periode.",
                        enumeration = {"year", "half-year"})
                String periodKind,
        @Schema(nullable = true, description = "Eerste gevraagde periode; null voor alles.", examples = "2021HJ01")
                String from,
        @Schema(nullable = true, description = "Laatste gevraagde periode; null voor alles.", examples = "2023HJ02")
                String to,
        @Schema(
                        description = "De as van de tijd.",
                        enumeration = {"calendar", "event"})
                String axis,
        @Schema(
                        description = "De gebeurtenis waar de klok op 0 staat, en waar de invoeringsperiode bij hoort.",
                        enumeration = {"contract-start", "client-transfer", "intake-cut-over", "award"})
                String event,
        @Schema(description = "Betrouwbaarheid van de marge van elk cijfer.", examples = "0.95") BigDecimal confidence,
        @Schema(
                        nullable = true,
                        description = "Alleen publicaties tot en met deze dag; null voor de laatste.",
                        format = "date")
                LocalDate vintageAsOf,
        @Schema(
                        description = "Bedragen in prijzen van één jaar (real) of van het eigen jaar (nominal).",
                        enumeration = {"real", "nominal"})
                String prices,
        @Schema(
                        nullable = true,
                        description =
                                "Bevolking waarnaar op leeftijd is gestandaardiseerd: land en periode; null zonder standaardisatie.",
                        examples = "NL01 2023HJ01")
                String standardPopulation) {

    static OutcomeSpecification of(OutcomeQuestion question, double confidence) {
        var span = question.span();
        return new OutcomeSpecification(
                question.indicator().code().value(),
                question.regions().stream().map(region -> region.id().value()).toList(),
                question.benchmark() == null ? null : question.benchmark().text(),
                span.kind().code(),
                span.from() == null ? null : span.from().code(),
                span.to() == null ? null : span.to().code(),
                question.axis().code(),
                question.axis().event().code(),
                PlainNumber.of(confidence),
                question.vintageAsOf(),
                question.adjustment().prices().code(),
                question.adjustment().byAge()
                        ? AgeStandard.of(question.demonstration(), span.kind()).text()
                        : null);
    }
}
