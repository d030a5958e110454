package nl.regiospiegel.regions.source.entity;

import java.util.List;
import java.util.Objects;

/**
 * One value, who says so, and how.
 *
 * @param value what is said
 * @param qualifier the word that softens it, such as {@code bijna} or {@code tot}, or {@code null}
 * @param sources where it is said; empty only when derived
 * @param derived how it follows from other facts, {@code null} when a source states it
 * @param note what a reader must know of it, or {@code null}
 */
public record Reading<T>(T value, String qualifier, List<Citation> sources, Derivation derived, String note) {

    public Reading {
        Objects.requireNonNull(value, "value");
        sources = sources == null ? List.of() : List.copyOf(sources);
        if (sources.isEmpty() && derived == null) {
            throw new IllegalArgumentException("a fact without a source is not a fact: " + value);
        }
    }

    public boolean isDerived() {
        return derived != null;
    }
}
