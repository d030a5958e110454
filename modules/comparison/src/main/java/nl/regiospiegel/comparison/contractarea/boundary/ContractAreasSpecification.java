package nl.regiospiegel.comparison.contractarea.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.regiospiegel.comparison.answers.PlainNumber;
import nl.regiospiegel.comparison.contractarea.entity.ContractAreasQuestion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "De vraag zoals die is begrepen. Dezelfde vraag geeft bij dezelfde cijfers hetzelfde antwoord.")
public record ContractAreasSpecification(
        @Schema(description = "Code van de indicator.", examples = "VERW-HA") String indicator,
        @Schema(description = "Id van de regio.", examples = "den-haag") String region,
        @Schema(description = "De periode zoals het CBS die schrijft.", examples = "2023HJ01") String period,
        @Schema(description = "Betrouwbaarheid van elk verschil.", examples = "0.95") BigDecimal confidence,
        @Schema(
                        nullable = true,
                        description = "Alleen publicaties tot en met deze dag; null voor de laatste.",
                        format = "date")
                LocalDate vintageAsOf) {

    static ContractAreasSpecification of(ContractAreasQuestion question) {
        return new ContractAreasSpecification(
                question.outcome().indicator().code().value(),
                question.region().id().value(),
                question.period().code(),
                PlainNumber.of(question.confidence()),
                question.outcome().vintageAsOf());
    }
}
