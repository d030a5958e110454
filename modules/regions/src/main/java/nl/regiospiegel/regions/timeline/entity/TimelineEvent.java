package nl.regiospiegel.regions.timeline.entity;

import nl.regiospiegel.regions.source.entity.Fact;

/**
 * A step in the life of a contract. A plan stays a plan: only {@code actual} says that it happened.
 *
 * @param id id within the region
 * @param type which step
 * @param name what happens, in Dutch
 * @param contractModel id of the contract model it belongs to, {@code null} when it belongs to the region
 * @param planned when it was to happen
 * @param actual when it happened
 * @param implementationWindow assumption of the product, on a start only, else {@code null}
 */
public record TimelineEvent(
        String id,
        EventType type,
        String name,
        String contractModel,
        Fact<EventDate> planned,
        Fact<EventDate> actual,
        ImplementationWindow implementationWindow) {

    public TimelineEvent {
        planned = planned == null ? Fact.unknown() : planned;
        actual = actual == null ? Fact.unknown() : actual;
    }
}
