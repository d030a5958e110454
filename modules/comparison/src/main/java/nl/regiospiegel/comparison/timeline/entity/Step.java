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

    /**
     * The date that counts when both exist: what happened, unless a source only says vaguely when and the plan says it more
     * precisely without contradicting it. Then the plan counts, and is called a plan.
     */
    public Optional<DayRange> best() {
        return Optional.ofNullable(basis() == Basis.ACTUAL ? actual : planned);
    }

    public Basis basis() {
        var planSaysMore = planned != null && actual != null && planned.narrows(actual);
        return actual == null || planSaysMore ? Basis.PLANNED : Basis.ACTUAL;
    }
}
