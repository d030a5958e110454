package nl.regiospiegel.figures.observation.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.regiospiegel.figures.observation.entity.Revision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Revision", description = "Eén stand van een cijfer.")
public record StatedRevision(
        @Schema(description = "Regio die het cijfer publiceerde; null bij landelijke statistiek.") String region,
        @Schema(description = "Soort periode: year, half-year of reference-date.", examples = "year") String periodKind,
        @Schema(description = "Code van de periode.", examples = "2023JJ00") String period,
        @Schema(description = "De stand: wanneer gepubliceerd, zo precies als bekend (EDTF).", examples = "2024-10-31")
                String vintage,
        @Schema(description = "Laatste dag die de stand kan zijn.") LocalDate vintageDate,
        @Schema(description = "Hoe definitief: provisional, further-provisional, definitive, revised of unknown.")
                String status,
        @Schema(description = "De waarde in de eenheid; null als die er niet is, zie refusalCode.") BigDecimal value,
        @Schema(
                        description =
                                "Verschil met de stand ervoor; null als die er niet is of een van beide geen waarde heeft.")
                BigDecimal difference,
        @Schema(description = "Teller; null als die niet is gepubliceerd.") BigDecimal numerator,
        @Schema(description = "Noemer, bij een gemiddelde het aantal metingen n; null als die niet is gepubliceerd.")
                BigDecimal denominator,
        @Schema(description = "Standaardafwijking van een gemiddelde; null als die er niet is.")
                BigDecimal standardDeviation,
        @Schema(
                        description =
                                "Waarom er geen waarde is: suppressed, suppressed-at-source of no-denominator; anders null.")
                String refusalCode,
        @Schema(description = "Of dit de laatste stand van de periode is.") boolean latest,
        @Schema(description = "Id van de bron, zie sources.") String source,
        @Schema(description = "Licentie van de bron; null als er geen vermeld is.") String licence,
        boolean demonstration) {

    static StatedRevision of(Revision revision, StatedObservation stated, boolean latest) {
        return new StatedRevision(
                stated.region(),
                stated.periodKind(),
                stated.period(),
                stated.vintage(),
                stated.vintageDate(),
                stated.status(),
                stated.value(),
                revision.difference(),
                stated.numerator(),
                stated.denominator(),
                stated.standardDeviation(),
                stated.refusalCode(),
                latest,
                stated.source(),
                stated.licence(),
                stated.demonstration());
    }
}
