package nl.regiospiegel.comparison.benchmark.control;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How far units lie apart on several variables: each variable is put in its own standard deviations over all units, the unit
 * itself among them, and the distance is the root of the weighted mean of the squared differences. A variable on which no two
 * units differ tells nothing and adds nothing.
 *
 * @param weights above 0, one for each variable
 */
record Similarity(List<Double> weights) {

    Similarity {
        weights = List.copyOf(weights);
    }

    /**
     * The candidates with their distance, the nearest first; equal ones in the order in which they came.
     *
     * @param own the values of the unit itself, one for each variable
     * @param candidates the same of each other unit
     */
    <K> Map<K, Double> distances(List<Double> own, Map<K, List<Double>> candidates) {
        var deviations = deviations(own, candidates.values());
        var found = new LinkedHashMap<K, Double>();
        candidates.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), distance(own, entry.getValue(), deviations)))
                .sorted(Comparator.comparingDouble(Map.Entry::getValue))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    private List<Double> deviations(List<Double> own, Collection<List<Double>> others) {
        return variables()
                .mapToObj(variable -> deviation(Stream.concat(Stream.of(own), others.stream())
                        .mapToDouble(values -> values.get(variable))
                        .toArray()))
                .toList();
    }

    private static double deviation(double... values) {
        var mean = DoubleStream.of(values).average().orElseThrow();
        return Math.sqrt(DoubleStream.of(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow());
    }

    private double distance(List<Double> own, List<Double> other, List<Double> deviations) {
        var squares = variables()
                .filter(variable -> deviations.get(variable) > 0)
                .mapToDouble(variable -> {
                    var apart = (own.get(variable) - other.get(variable)) / deviations.get(variable);
                    return weights.get(variable) * apart * apart;
                })
                .sum();
        var total = weights.stream().mapToDouble(weight -> weight).sum();
        return Math.sqrt(squares / total);
    }

    private IntStream variables() {
        return IntStream.range(0, weights.size());
    }
}
