package nl.regiospiegel.comparison.answers;

import java.util.List;
import nl.regiospiegel.comparison.model.entity.SaidReading;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eén waarde die een bron geeft of die uit andere feiten volgt.")
public record ComparedReading(
        @Schema(description = "De waarde voor machines: code, getal, tekst of een object; in elke taal gelijk.")
                Object value,
        @Schema(description = "De waarde zoals mensen die lezen, met het voorbehoud ervoor.") String text,
        @Schema(
                        nullable = true,
                        description = "Voorbehoud van de bron, zoals ‘bijna’ of ‘ten minste’; null als er geen is.")
                String qualifier,
        @Schema(description = "Waaruit de waarde volgt; leeg als een bron haar geeft.") List<String> derivedFrom,
        @Schema(nullable = true, description = "De redenering in één zin; null als een bron de waarde geeft.")
                String reason,
        @Schema(nullable = true, description = "Wat de lezer moet weten; null als er niets is.") String note,
        @Schema(description = "Ids van de bronnen.") List<String> sources,
        @Schema(description = "De plaatsen in die bronnen.") List<FactPlace> citations) {

    public static ComparedReading of(SaidReading reading) {
        var places = FactPlace.of(reading.sources().stream());
        var derived = reading.derived();
        return new ComparedReading(
                reading.said().value(),
                reading.text(),
                reading.qualifier(),
                derived == null ? List.of() : derived.from(),
                derived == null ? null : derived.reason(),
                reading.note(),
                FactPlace.sources(places),
                places);
    }
}
