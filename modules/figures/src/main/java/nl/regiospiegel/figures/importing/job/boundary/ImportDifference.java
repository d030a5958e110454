package nl.regiospiegel.figures.importing.job.boundary;

import java.math.BigDecimal;
import nl.regiospiegel.figures.importing.staging.entity.StagedFigure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure of a file beside what is stored of it. */
@Schema(description = "Een cijfer uit een bestand naast wat er nu is opgeslagen.")
public record ImportDifference(
        @Schema(description = "Volgnummer.") long number,
        @Schema(description = "Regel in het bestand.") long row,
        @Schema(
                        description = "Nieuw of gewijzigd.",
                        enumeration = {"new", "changed"})
                String outcome,
        @Schema(description = "Code van de indicator.") String indicator,
        @Schema(description = "Code van het gebied.") String area,
        @Schema(description = "Soort periode.") String periodKind,
        @Schema(description = "Code van de periode.") String period,
        @Schema(description = "Code van de verwijzer; _T is het totaal.") String referrer,
        @Schema(description = "Code van de hulpvorm; _T is het totaal.") String careForm,
        @Schema(description = "Code van de leeftijd; _T is het totaal.") String age,
        @Schema(description = "Code van de reden van beëindiging; _T is het totaal.") String endReason,
        @Schema(description = "Het cijfer uit het bestand.") Numbers now,
        @Schema(description = "Het cijfer van de vorige stand; null als er geen is.") Numbers previous) {

    /** The numbers of a figure in one vintage. */
    @Schema(name = "ImportNumbers", description = "De getallen van een cijfer in een stand.")
    public record Numbers(
            @Schema(description = "Wanneer het is gepubliceerd, in EDTF.") String vintage,
            @Schema(description = "Status.") String status,
            @Schema(description = "Teller; null als die ontbreekt.") BigDecimal numerator,
            @Schema(description = "Noemer; null als die ontbreekt.") BigDecimal denominator,
            @Schema(description = "Gepubliceerde waarde; null als er tellingen zijn.") BigDecimal value,
            @Schema(description = "Standaardafwijking van een gemiddelde, waarvan de noemer n is; anders null.")
                    BigDecimal standardDeviation) {

        static Numbers of(StagedFigure.Numbers numbers) {
            return numbers == null
                    ? null
                    : new Numbers(
                            numbers.vintage().edtf(),
                            numbers.vintage().status().code(),
                            numbers.numerator(),
                            numbers.denominator(),
                            numbers.value(),
                            numbers.standardDeviation());
        }
    }

    static ImportDifference of(StagedFigure figure) {
        var key = figure.key();
        var part = key.breakdown();
        return new ImportDifference(
                figure.position(),
                figure.row(),
                figure.outcome().code(),
                key.indicator().value(),
                key.area().value(),
                key.period().kind().code(),
                key.period().code(),
                part.referrer(),
                part.careForm(),
                part.age(),
                part.endReason(),
                Numbers.of(figure.now()),
                Numbers.of(figure.before()));
    }
}
