package nl.regiospiegel.figures.publishing.boundary;

import java.math.BigDecimal;
import java.util.Locale;
import nl.regiospiegel.figures.publishing.entity.Cell;
import nl.regiospiegel.figures.publishing.entity.PreparedFigure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "PublicationFigure",
        description = "Eén cijfer van een publicatie, zoals anderen het zien of zouden zien.")
public record StatedSetFigure(
        @Schema(description = "Code van het gebied.", examples = "GM0622") String area,
        @Schema(description = "Verwijzer; _T is het totaal.", examples = "_T") String referrer,
        @Schema(description = "Zorgvorm; _T is het totaal.", examples = "_T") String careForm,
        @Schema(description = "Leeftijd; _T is het totaal.", examples = "_T") String age,
        @Schema(description = "Reden van beëindiging; _T is het totaal.", examples = "_T") String endReason,
        @Schema(description = "Stand, als datum in EDTF.", examples = "2024-10") String vintage,
        @Schema(
                        description =
                                "Status van de stand: provisional, further-provisional, definitive, revised of unknown.",
                        examples = "definitive")
                String status,
        @Schema(
                        description = "Status volgens SDMX: A (gewoon), P (voorlopig), O (ontbreekt) of Q (verborgen).",
                        examples = "A")
                String observationStatus,
        @Schema(description = "Vertrouwelijkheid volgens SDMX: F (vrij) of C (verborgen); null als de bron niets zegt.")
                String confidentialityStatus,
        @Schema(description = "Teller; null als die verborgen is of ontbreekt.") BigDecimal numerator,
        @Schema(description = "Noemer; null als die verborgen is of ontbreekt.") BigDecimal denominator,
        @Schema(description = "Waarde van een cijfer dat zonder aantallen verschijnt, anders null.") BigDecimal value,
        @Schema(description = "Standaardafwijking van een gemiddelde, waarvan de noemer n is; anders null.")
                BigDecimal standardDeviation,
        @Schema(description = "Of dit een opgeteld totaal van de regio is.") boolean derived,
        @Schema(description = "Id van de gegevensset waar het uit komt.") String source,
        @Schema(description = "Het eigen cijfer zoals geteld; null bij een publicatie van een andere regio.")
                OwnNumbers own,
        @Schema(
                        description =
                                "Waarom het verborgen is, alleen voor uw eigen regio: primary (klein aantal), complement (op een klein aantal na alles), computed (berekend met een klein aantal) of secondary (anders is een klein aantal uit te rekenen); anders null.")
                String hiddenBecause) {

    @Schema(name = "OwnNumbers", description = "Een eigen cijfer zoals uw regio het telde.")
    public record OwnNumbers(
            @Schema(description = "Teller; null als die ontbreekt.") BigDecimal numerator,
            @Schema(description = "Noemer; null als die ontbreekt.") BigDecimal denominator,
            @Schema(description = "Waarde zonder aantallen; anders null.") BigDecimal value,
            @Schema(description = "Standaardafwijking van een gemiddelde, waarvan de noemer n is; anders null.")
                    BigDecimal standardDeviation) {

        static OwnNumbers of(Cell cell) {
            return new OwnNumbers(cell.numerator(), cell.denominator(), cell.value(), cell.standardDeviation());
        }
    }

    static StatedSetFigure of(PreparedFigure figure) {
        var shown = figure.shown();
        var part = shown.place().part();
        var cell = shown.cell();
        return new StatedSetFigure(
                shown.place().area().value(),
                part.referrer(),
                part.careForm(),
                part.age(),
                part.endReason(),
                shown.vintage().edtf(),
                shown.vintage().status().code(),
                cell.status().code(),
                cell.confidentiality() == null ? null : cell.confidentiality().code(),
                cell.numerator(),
                cell.denominator(),
                cell.value(),
                cell.standardDeviation(),
                shown.derived(),
                shown.dataSet(),
                figure.own() == null ? null : OwnNumbers.of(figure.own().cell()),
                figure.reason() == null ? null : figure.reason().name().toLowerCase(Locale.ROOT));
    }
}
