package nl.regiospiegel.comparison.model.control;

import java.util.List;
import java.util.function.Function;
import nl.regiospiegel.comparison.model.entity.AttributeValue;
import nl.regiospiegel.comparison.model.entity.SaidReading;
import nl.regiospiegel.regions.contractmodel.control.Said;
import nl.regiospiegel.regions.source.entity.Fact;
import nl.regiospiegel.regions.source.entity.FactList;
import nl.regiospiegel.regions.source.entity.FactState;

/** Facts of a configuration as values of an attribute: the same states and sources, with words for people. */
public final class Values {

    private Values() {}

    public static <T> AttributeValue of(FactList<T> facts, boolean list, Function<T, Said> words) {
        var items = facts.items().stream().map(fact -> readings(fact, words)).toList();
        var disputed = items.stream().anyMatch(readings -> readings.size() > 1);
        return new AttributeValue(disputed ? FactState.CONFLICTING : facts.state(), list, items, facts.note());
    }

    public static <T> AttributeValue of(Fact<T> fact, Function<T, Said> words) {
        return fact.readings().isEmpty()
                ? new AttributeValue(fact.state(), false, List.of(), fact.note())
                : of(FactList.of(List.of(fact)), false, words);
    }

    private static <T> List<SaidReading> readings(Fact<T> fact, Function<T, Said> words) {
        return fact.readings().stream()
                .map(reading -> new SaidReading(
                        words.apply(reading.value()),
                        reading.qualifier(),
                        false,
                        reading.sources(),
                        reading.derived(),
                        reading.note()))
                .toList();
    }
}
