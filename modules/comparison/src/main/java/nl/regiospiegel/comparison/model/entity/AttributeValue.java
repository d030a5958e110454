package nl.regiospiegel.comparison.model.entity;

import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.regions.source.entity.Citation;
import nl.regiospiegel.regions.source.entity.FactState;

/**
 * What the sources of one region say of one attribute.
 *
 * @param list whether the attribute can have several values
 * @param items the values, each with one reading, or with several where sources contradict each other
 * @param note what a reader must know when there is no value, or {@code null}
 */
public record AttributeValue(FactState state, boolean list, List<List<SaidReading>> items, String note) {

    public AttributeValue {
        items = items.stream().map(List::copyOf).toList();
    }

    public static AttributeValue unknown(boolean list) {
        return new AttributeValue(FactState.UNKNOWN, list, List.of(), null);
    }

    public static AttributeValue known(SaidReading reading) {
        return new AttributeValue(FactState.KNOWN, false, List.of(List.of(reading)), null);
    }

    public static AttributeValue known(List<SaidReading> readings) {
        return readings.isEmpty()
                ? unknown(true)
                : new AttributeValue(
                        FactState.KNOWN, true, readings.stream().map(List::of).toList(), null);
    }

    public boolean isSilent() {
        return state == FactState.UNKNOWN;
    }

    public Stream<SaidReading> readings() {
        return items.stream().flatMap(List::stream);
    }

    public Stream<Citation> sources() {
        return readings().flatMap(reading -> reading.sources().stream()).distinct();
    }

    /**
     * Whether the two certainly differ: one says something that under no reading is said by the other. Silence never
     * differs from anything; that an attribute does not apply does differ from a value.
     */
    public boolean differsFrom(AttributeValue other) {
        return !isSilent() && !other.isSilent() && (hasMoreThan(other) || other.hasMoreThan(this));
    }

    private boolean hasMoreThan(AttributeValue other) {
        return items.stream().anyMatch(item -> item.stream()
                .noneMatch(mine -> other.readings().anyMatch(theirs -> mine.canBe(theirs))));
    }
}
