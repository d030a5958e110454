package nl.regiospiegel.regions.register.boundary;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een feit zoals de bronnen het geven, of de reden waarom er geen waarde is.")
public record StatedFact(
        @Schema(
                        description =
                                "known: de bronnen zeggen één ding; unknown: geen bron zegt het; not-applicable: niet van"
                                        + " toepassing; conflicting: de bronnen spreken elkaar tegen.",
                        enumeration = {"known", "unknown", "not-applicable", "conflicting"})
                String state,
        @Schema(description = "De waarde, alleen als state known is; anders null.") Object value,
        @Schema(description = "Het feit zoals mensen het lezen, in de gevraagde taal.") String text,
        @Schema(description = "Elke lezing met haar bronnen: één bij known, twee of meer bij conflicting, anders geen.")
                List<StatedReading> readings,
        @Schema(description = "Paden van de feiten waaruit dit volgt; leeg als een bron het zelf zegt.")
                List<String> derivedFrom,
        String note) {

    Stream<CitedPlace> cited() {
        return readings.stream().flatMap(reading -> reading.sources().stream());
    }
}
