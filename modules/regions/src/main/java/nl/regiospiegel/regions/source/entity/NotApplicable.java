package nl.regiospiegel.regions.source.entity;

import java.util.List;

/**
 * The attribute has no meaning here.
 *
 * @param note why, or {@code null}
 */
public record NotApplicable<T>(String note) implements Fact<T> {

    @Override
    public FactState state() {
        return FactState.NOT_APPLICABLE;
    }

    @Override
    public List<Reading<T>> readings() {
        return List.of();
    }
}
