package nl.regiospiegel.statistics.evaluation;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a donor counts for in a comparison.
 *
 * @param unit the donor
 * @param value from 0 to 1; the weights of all donors sum to one
 */
public record Weight(String unit, double value) {

    static List<Weight> equal(List<String> units) {
        return units.stream().map(unit -> new Weight(unit, 1.0 / units.size())).toList();
    }

    static List<Weight> of(List<String> units, List<Double> values) {
        return IntStream.range(0, units.size())
                .mapToObj(i -> new Weight(units.get(i), values.get(i)))
                .toList();
    }
}
