package nl.regiospiegel.comparison.timeline.boundary;

import java.util.List;
import java.util.Locale;
import nl.regiospiegel.comparison.answers.FactPlace;
import nl.regiospiegel.comparison.timeline.entity.DayRange;
import nl.regiospiegel.regions.source.entity.Fact;
import nl.regiospiegel.regions.source.entity.FactState;
import nl.regiospiegel.regions.timeline.entity.EventDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Een datum zo precies als de bron hem geeft. Er is altijd een object; state zegt of er een datum is. Spreken"
                        + " bronnen elkaar tegen, dan staan alle datums in readings.")
public record EventDateAnswer(
        @Schema(
                        description = "known: bekend; unknown: geen bron zegt het; not-applicable: niet van toepassing;"
                                + " conflicting: bronnen spreken elkaar tegen.",
                        enumeration = {"known", "unknown", "not-applicable", "conflicting"})
                String state,
        @Schema(
                        nullable = true,
                        description =
                                "EDTF (ISO 8601-2): dag, maand, kwartaal (2022-33), halfjaar (2021-41) of jaar; ~ is ongeveer."
                                        + " Alleen als state known is, anders null.",
                        examples = "2022-33")
                String edtf,
        @Schema(
                        nullable = true,
                        description = "De woorden van de bron; null zonder, of als bronnen elkaar tegenspreken.")
                String asWritten,
        @Schema(
                        nullable = true,
                        description =
                                "Voorbehoud van de bron; ‘tot’ is tot de dag ervoor. null zonder, of als bronnen elkaar"
                                        + " tegenspreken.")
                String qualifier,
        @Schema(nullable = true, description = "De datum zoals mensen die lezen; null zonder datum.") String text,
        @Schema(
                        nullable = true,
                        description = "Eerste dag die het volgens een van de bronnen kan zijn; null zonder datum.",
                        format = "date",
                        examples = "2022-01-01")
                String earliest,
        @Schema(
                        nullable = true,
                        description = "Laatste dag die het volgens een van de bronnen kan zijn; null zonder datum.",
                        format = "date",
                        examples = "2022-03-31")
                String latest,
        @Schema(description = "Elke datum met haar bronnen: één bij known, twee of meer bij conflicting, anders geen.")
                List<DateReading> readings,
        @Schema(description = "Waaruit de datum volgt; leeg als een bron haar geeft.") List<String> derivedFrom,
        @Schema(nullable = true, description = "De redenering; null als een bron de datum geeft.") String derived,
        @Schema(nullable = true, description = "Wat de lezer moet weten; null als er niets is.") String note,
        @Schema(description = "Ids van de bronnen van deze datum.") List<String> sources,
        @Schema(description = "De plaatsen in die bronnen.") List<FactPlace> citations) {

    static EventDateAnswer of(Fact<EventDate> date, Locale locale) {
        var readings = date.readings().stream()
                .map(reading -> DateReading.of(reading, locale))
                .toList();
        var only = date.state() == FactState.KNOWN ? readings.get(0) : DateReading.NONE;
        var days = DayRange.of(date);
        var places = FactPlace.of(date.readings().stream().flatMap(reading -> reading.sources().stream()));
        return new EventDateAnswer(
                date.state().code(),
                only.edtf(),
                only.asWritten(),
                only.qualifier(),
                readings.stream()
                        .map(DateReading::text)
                        .reduce((one, other) -> one + " / " + other)
                        .orElse(null),
                days.map(range -> range.earliest().toString()).orElse(null),
                days.map(range -> range.latest().toString()).orElse(null),
                readings,
                readings.stream()
                        .flatMap(reading -> reading.derivedFrom().stream())
                        .distinct()
                        .toList(),
                only.derived(),
                date.note(),
                FactPlace.sources(places),
                places);
    }
}
