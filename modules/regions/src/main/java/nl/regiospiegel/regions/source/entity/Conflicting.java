package nl.regiospiegel.regions.source.entity;

import java.util.List;

/**
 * The sources contradict each other; every reading is kept.
 *
 * @param readings two or more
 * @param note what a reader must know of the contradiction, or {@code null}
 */
public record Conflicting<T>(List<Reading<T>> readings, String note) implements Fact<T> {

    public Conflicting {
        readings = List.copyOf(readings);
        if (readings.size() < 2) {
            throw new IllegalArgumentException("a contradiction has two readings or more");
        }
    }

    @Override
    public FactState state() {
        return FactState.CONFLICTING;
    }
}
