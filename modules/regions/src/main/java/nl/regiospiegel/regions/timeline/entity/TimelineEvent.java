package nl.regiospiegel.regions.timeline.entity;

import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.regions.source.entity.Citation;
import nl.regiospiegel.regions.source.entity.Fact;

/**
 * A step in the life of a contract. A plan stays a plan: only {@code actual} says that it happened.
 *
 * @param id id within the region
 * @param type which step
 * @param name what happens, in Dutch
 * @param contractModel id of the contract model it belongs to, {@code null} when it belongs to the region
 * @param sources where it is said that there is such a step; its dates have their own
 * @param planned when it was to happen
 * @param actual when it happened
 * @param implementationWindow assumption of the product, on a start only, else {@code null}
 */
public record TimelineEvent(
        String id,
        EventType type,
        String name,
        String contractModel,
        List<Citation> sources,
        Fact<EventDate> planned,
        Fact<EventDate> actual,
        ImplementationWindow implementationWindow) {

    public TimelineEvent {
        sources = sources == null ? List.of() : List.copyOf(sources);
        planned = planned == null ? Fact.unknown() : planned;
        actual = actual == null ? Fact.unknown() : actual;
    }

    /** Every place that says something of it: of the step itself, then of its dates. */
    public Stream<Citation> citations() {
        var dates = Stream.of(planned, actual)
                .flatMap(date -> date.readings().stream())
                .flatMap(reading -> reading.sources().stream());
        return Stream.concat(sources.stream(), dates);
    }
}
