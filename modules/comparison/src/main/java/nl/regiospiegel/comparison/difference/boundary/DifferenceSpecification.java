package nl.regiospiegel.comparison.difference.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.regiospiegel.comparison.answers.PlainNumber;
import nl.regiospiegel.comparison.difference.entity.DifferenceQuestion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "De vraag zoals die is begrepen. Dezelfde vraag geeft bij dezelfde cijfers hetzelfde antwoord.")
public record DifferenceSpecification(
        @Schema(description = "Code van de indicator.", examples = "VERW-HA") String indicator,
        @Schema(description = "De periode.", examples = "2023HJ01") String period,
        @Schema(description = "Id van de regio of code van het gebied.", examples = "den-haag") String a,
        @Schema(description = "Code van het gebied waarover het cijfer van a gaat.", examples = "GM0518")
                String areaOfA,
        @Schema(description = "Id van de regio of code van het gebied.", examples = "NL01") String b,
        @Schema(description = "Code van het gebied waarover het cijfer van b gaat.", examples = "NL01") String areaOfB,
        @Schema(description = "Betrouwbaarheid van de marge van het verschil.", examples = "0.95")
                BigDecimal confidence,
        @Schema(
                        nullable = true,
                        description = "Alleen publicaties tot en met deze dag; null voor de laatste.",
                        format = "date")
                LocalDate vintageAsOf) {

    static DifferenceSpecification of(DifferenceQuestion question) {
        return new DifferenceSpecification(
                question.outcome().indicator().code().value(),
                question.period().code(),
                question.a().id(),
                question.a().area().value(),
                question.b().id(),
                question.b().area().value(),
                PlainNumber.of(question.confidence()),
                question.outcome().vintageAsOf());
    }
}
