package nl.regiospiegel.regions.register.boundary;

import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.regions.timeline.entity.ImplementationWindow;
import nl.regiospiegel.regions.timeline.entity.TimelineEvent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Een stap in de inkoop of uitvoering. Een plan blijft een plan: alleen actual zegt dat het gebeurd is.")
public record StatedEvent(
        String id,
        @Schema(description = "Code van de stap.", examples = "contract-start") String type,
        String typeName,
        @Schema(description = "Wat er gebeurt.") String name,
        @Schema(description = "Id van het contractmodel; null als de stap bij de regio als geheel hoort.")
                String contractModel,
        @Schema(description = "Wanneer het zou gebeuren; value is {edtf, asWritten, earliest, latest}.")
                StatedFact planned,
        @Schema(description = "Wanneer het gebeurde; value is {edtf, asWritten, earliest, latest}.") StatedFact actual,
        @Schema(description = "Alleen bij een start: de maanden waarin oud en nieuw door elkaar lopen; anders null.")
                AssumedWindow implementationWindow,
        @Schema(description = "Waar staat dat deze stap er is, als geen datum dat al zegt; anders leeg.")
                List<CitedPlace> sources) {

    @Schema(description = "Een aanname van het product, geen feit uit een bron.")
    public record AssumedWindow(
            @Schema(description = "Eerste periode, EDTF.") String from,
            @Schema(description = "Laatste periode, EDTF.") String until,
            @Schema(description = "Altijd true.") boolean assumption,
            @Schema(description = "Waarom deze maanden.") String reason) {

        static AssumedWindow of(ImplementationWindow window) {
            return window == null
                    ? null
                    : new AssumedWindow(window.from().text(), window.until().text(), true, window.reason());
        }
    }

    static StatedEvent of(TimelineEvent event, ReadingOut aloud) {
        return new StatedEvent(
                event.id(),
                event.type().code(),
                event.type().name(aloud.locale()),
                event.name(),
                event.contractModel(),
                aloud.date(event.planned()),
                aloud.date(event.actual()),
                AssumedWindow.of(event.implementationWindow()),
                ReadingOut.places(event.sources()));
    }

    Stream<CitedPlace> cited() {
        return Stream.concat(sources.stream(), Stream.of(planned, actual).flatMap(StatedFact::cited));
    }
}
