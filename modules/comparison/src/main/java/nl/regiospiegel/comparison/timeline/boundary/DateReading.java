package nl.regiospiegel.comparison.timeline.boundary;

import java.util.List;
import java.util.Locale;
import nl.regiospiegel.comparison.answers.FactPlace;
import nl.regiospiegel.comparison.timeline.entity.DayRange;
import nl.regiospiegel.regions.source.entity.Reading;
import nl.regiospiegel.regions.timeline.control.DateWords;
import nl.regiospiegel.regions.timeline.entity.EventDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eén datum die een bron geeft of die uit andere feiten volgt.")
public record DateReading(
        @Schema(description = "De datum van de bron, in EDTF (ISO 8601-2).", examples = "2032") String edtf,
        @Schema(nullable = true, description = "De woorden van de bron; null als de bron alleen de datum geeft.")
                String asWritten,
        @Schema(
                        nullable = true,
                        description = "Voorbehoud van de bron; ‘tot’ is tot de dag ervoor. null als er geen is.")
                String qualifier,
        @Schema(description = "De datum zoals mensen die lezen, met het voorbehoud ervoor.") String text,
        @Schema(description = "Eerste dag die het kan zijn.", format = "date") String earliest,
        @Schema(description = "Laatste dag die het kan zijn.", format = "date") String latest,
        @Schema(description = "Waaruit de datum volgt; leeg als een bron haar geeft.") List<String> derivedFrom,
        @Schema(nullable = true, description = "De redenering; null als een bron de datum geeft.") String derived,
        @Schema(nullable = true, description = "Wat de lezer moet weten; null als er niets is.") String note,
        @Schema(description = "Ids van de bronnen.") List<String> sources,
        @Schema(description = "De plaatsen in die bronnen.") List<FactPlace> citations) {

    static final DateReading NONE =
            new DateReading(null, null, null, null, null, null, List.of(), null, null, List.of(), List.of());

    static DateReading of(Reading<EventDate> reading, Locale locale) {
        var date = reading.value();
        var days = DayRange.of(reading);
        var places = FactPlace.of(reading.sources().stream());
        var derived = reading.derived();
        var words = new DateWords(locale).of(date.edtf());
        return new DateReading(
                date.edtf().text(),
                date.asWritten(),
                reading.qualifier(),
                reading.qualifier() == null ? words : reading.qualifier() + " " + words,
                days.earliest().toString(),
                days.latest().toString(),
                derived == null ? List.of() : derived.from(),
                derived == null ? null : derived.reason(),
                reading.note(),
                FactPlace.sources(places),
                places);
    }
}
