package nl.regiospiegel.figures.priceindex.entity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.description.entity.LocalText;

/**
 * How prices of one year relate to those of another. Data, not code: {@code reference/price-indexes.yaml}.
 *
 * @param id stable id, such as {@code consumer-prices}
 * @param name what it is an index of
 * @param note what a reader must know of it
 * @param demonstration invented, for invented figures only
 * @param years the index by year; a year that no source gives is not there
 * @param source where it is stated
 */
public record PriceIndex(
        String id,
        LocalText name,
        LocalText note,
        boolean demonstration,
        Map<Integer, BigDecimal> years,
        SourceReference source) {

    public PriceIndex {
        years = Map.copyOf(years);
    }

    public boolean knows(int year) {
        return years.containsKey(year);
    }

    /** By how much an amount of the one year is multiplied to be in prices of the other; empty when either is unknown. */
    public OptionalDouble factor(int from, int to) {
        var earlier = Optional.ofNullable(years.get(from));
        var later = Optional.ofNullable(years.get(to));
        if (earlier.isEmpty() || later.isEmpty()) {
            return from == to ? OptionalDouble.of(1) : OptionalDouble.empty();
        }
        return OptionalDouble.of(later.get().doubleValue() / earlier.get().doubleValue());
    }
}
