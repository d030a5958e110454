package nl.regiospiegel.regions.source.entity;

import java.util.List;
import java.util.Optional;

/** An attribute as the sources have it: a value with sources, or the reason why there is none. Never a bare value. */
public sealed interface Fact<T> permits Known, Unknown, NotApplicable, Conflicting {

    FactState state();

    /** Every value that is said, with its sources: one when known, two or more when sources conflict, else none. */
    List<Reading<T>> readings();

    /** What a reader must know of the absence of a value, or {@code null}. */
    String note();

    /** The value, only when it is known and undisputed. */
    default Optional<T> whenKnown() {
        return state() == FactState.KNOWN ? Optional.of(readings().get(0).value()) : Optional.empty();
    }

    static <T> Fact<T> unknown() {
        return new Unknown<>(null);
    }
}
