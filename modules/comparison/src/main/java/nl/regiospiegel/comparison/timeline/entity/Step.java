package nl.regiospiegel.comparison.timeline.entity;

import java.util.Objects;
import java.util.Optional;
import nl.regiospiegel.regions.timeline.entity.TimelineEvent;

/**
 * A step in procurement or implementation, on the days it was planned and the days it happened.
 *
 * @param id which event of the region's timeline it is
 * @param planned {@code null} when no source gives a plan
 * @param actual {@code null} when no source says it happened
 */
public record Step(String id, DayRange planned, DayRange actual) {

    public Step {
        Objects.requireNonNull(id, "id");
    }

    public static Step of(TimelineEvent event) {
        return new Step(
                event.id(),
                DayRange.of(event.planned()).orElse(null),
                DayRange.of(event.actual()).orElse(null));
    }

    /** The date that counts when both exist: what happened, and the plan only where nothing says it happened. */
    public Optional<DayRange> best() {
        return Optional.ofNullable(actual == null ? planned : actual);
    }

    public Basis basis() {
        return actual == null ? Basis.PLANNED : Basis.ACTUAL;
    }
}
