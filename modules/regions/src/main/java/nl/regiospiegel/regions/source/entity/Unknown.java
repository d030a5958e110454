package nl.regiospiegel.regions.source.entity;

import java.util.List;

/**
 * No source that was read speaks of it. Does not mean that it does not exist.
 *
 * @param note what is known of the silence, or {@code null}
 */
public record Unknown<T>(String note) implements Fact<T> {

    @Override
    public FactState state() {
        return FactState.UNKNOWN;
    }

    @Override
    public List<Reading<T>> readings() {
        return List.of();
    }
}
