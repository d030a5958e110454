package nl.regiospiegel.comparison.timeline.boundary;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.answers.FactPlace;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.comparison.timeline.entity.PlacedEvent;
import nl.regiospiegel.regions.source.entity.Citation;
import nl.regiospiegel.regions.timeline.entity.TimelineEvent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een gebeurtenis van een regio. Alleen actual zegt dat het is gebeurd; een plan blijft een plan.")
public record ComparedEvent(
        @Schema(description = "Id van de regio.") String region,
        @Schema(description = "Id van de gebeurtenis binnen de regio.") String id,
        @Schema(description = "Code van het soort stap.", examples = "contract-start") String type,
        @Schema(description = "Naam van het soort stap in de taal van de lezer.") String typeName,
        @Schema(description = "Wat er gebeurt.") String name,
        @Schema(nullable = true, description = "Wanneer het was gepland; null als geen bron dat zegt.")
                EventDateAnswer planned,
        @Schema(nullable = true, description = "Wanneer het is gebeurd; null als geen bron dat zegt.")
                EventDateAnswer actual,
        @Schema(nullable = true, description = "Plaats op de klok; null op de kalender of zonder klok.")
                EventTimeAnswer eventTime,
        @Schema(nullable = true, description = "Aanname van het product bij een start; anders null.")
                ImplementationWindowAnswer implementationWindow,
        @Schema(description = "Ids van de bronnen.") List<String> sources,
        @Schema(description = "De plaatsen in die bronnen.") List<FactPlace> citations) {

    static ComparedEvent of(PlacedEvent placed, Axis axis, Locale locale) {
        var event = placed.event();
        var places = FactPlace.of(citations(event));
        return new ComparedEvent(
                placed.region().id().value(),
                event.id(),
                event.type().code(),
                event.type().name(locale),
                event.name(),
                EventDateAnswer.of(event.planned(), locale),
                EventDateAnswer.of(event.actual(), locale),
                time(placed, axis),
                ImplementationWindowAnswer.of(event.implementationWindow()),
                FactPlace.sources(places),
                places);
    }

    static Stream<Citation> citations(TimelineEvent event) {
        return Stream.of(event.planned(), event.actual())
                .flatMap(date -> date.readings().stream())
                .flatMap(reading -> reading.sources().stream());
    }

    private static EventTimeAnswer time(PlacedEvent placed, Axis axis) {
        var isPlaced = placed.plannedTime() != null || placed.actualTime() != null;
        return axis == Axis.EVENT && isPlaced
                ? new EventTimeAnswer(DaysOnClock.of(placed.plannedTime()), DaysOnClock.of(placed.actualTime()))
                : null;
    }
}
