package nl.regiospiegel.comparison.timeline.boundary;

import java.util.List;
import java.util.Locale;
import nl.regiospiegel.comparison.answers.FactPlace;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.comparison.timeline.entity.PlacedEvent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een gebeurtenis van een regio. Alleen actual zegt dat het is gebeurd; een plan blijft een plan.")
public record ComparedEvent(
        @Schema(description = "Id van de regio.") String region,
        @Schema(description = "Id van de gebeurtenis binnen de regio.") String id,
        @Schema(description = "Code van het soort stap.", examples = "contract-start") String type,
        @Schema(description = "Naam van het soort stap in de taal van de lezer.") String typeName,
        @Schema(description = "Wat er gebeurt.") String name,
        @Schema(description = "Wanneer het was gepland; state zegt of een bron dat noemt.") EventDateAnswer planned,
        @Schema(description = "Wanneer het is gebeurd; state zegt of een bron dat noemt.") EventDateAnswer actual,
        @Schema(nullable = true, description = "Plaats op de klok; null op de kalender of zonder klok.")
                EventTimeAnswer eventTime,
        @Schema(nullable = true, description = "Aanname van het product bij een start; anders null.")
                ImplementationWindowAnswer implementationWindow,
        @Schema(description = "Ids van alle bronnen: van de stap zelf en van de datums.") List<String> sources,
        @Schema(description = "De plaatsen in die bronnen, eerst waar staat dat de stap er is.")
                List<FactPlace> citations) {

    static ComparedEvent of(PlacedEvent placed, Axis axis, Locale locale) {
        var event = placed.event();
        var places = FactPlace.of(event.citations());
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

    private static EventTimeAnswer time(PlacedEvent placed, Axis axis) {
        var isPlaced = placed.plannedTime() != null || placed.actualTime() != null;
        return axis.isClock() && isPlaced
                ? new EventTimeAnswer(DaysOnClock.of(placed.plannedTime()), DaysOnClock.of(placed.actualTime()))
                : null;
    }
}
