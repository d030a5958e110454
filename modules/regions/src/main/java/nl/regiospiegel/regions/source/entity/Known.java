package nl.regiospiegel.regions.source.entity;

import java.util.List;

/**
 * The sources say one thing.
 *
 * @param reading the value and who says so
 */
public record Known<T>(Reading<T> reading) implements Fact<T> {

    public T value() {
        return reading.value();
    }

    @Override
    public FactState state() {
        return FactState.KNOWN;
    }

    @Override
    public List<Reading<T>> readings() {
        return List.of(reading);
    }

    @Override
    public String note() {
        return reading.note();
    }
}
