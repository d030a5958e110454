package nl.regiospiegel.regions.source.entity;

import java.util.List;

/**
 * An attribute with several values, each a fact of its own; or the reason why there are none.
 *
 * @param state {@code KNOWN} when there are items, else {@code UNKNOWN} or {@code NOT_APPLICABLE}
 * @param items facts that are known or conflicting
 * @param note what a reader must know of the absence of items, or {@code null}
 */
public record FactList<T>(FactState state, List<Fact<T>> items, String note) {

    public FactList {
        items = List.copyOf(items);
        if ((state == FactState.KNOWN) == items.isEmpty() || state == FactState.CONFLICTING) {
            throw new IllegalArgumentException("a list is known and has items, or has none: " + state);
        }
    }

    public static <T> FactList<T> unknown() {
        return new FactList<>(FactState.UNKNOWN, List.of(), null);
    }

    public static <T> FactList<T> of(List<Fact<T>> items) {
        return new FactList<>(FactState.KNOWN, items, null);
    }

    /** The values that are known and undisputed, in the order of the file. */
    public List<T> known() {
        return items.stream().flatMap(item -> item.whenKnown().stream()).toList();
    }
}
