package nl.regiospiegel.figures.importing.staging.control;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regiospiegel.figures.importing.control.CodeLists;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.indicator.control.Indicators;

/**
 * What a file is held to beyond its rows.
 *
 * @param most most figures it may hold
 * @param additive codes of the indicators whose parts may be added up to their total
 * @param parts for each column of a breakdown that splits a total into parts once, all codes of those parts
 */
public record StagingRules(long most, Set<String> additive, Map<String, Set<String>> parts) {

    /** Forms of care hold subtotals, so they are no parts of one total. */
    private static final Map<String, String> SPLITTING =
            Map.of(CodeLists.REFERRER, "referrer", "age", "age", "end-reason", "end_reason");

    /** As the catalogue and the code lists say. */
    public static StagingRules of(Indicators indicators, CodeLists lists, long most) {
        var additive = indicators.all().stream()
                .filter(indicator -> indicator.additivity().overBreakdowns())
                .map(indicator -> indicator.code().value())
                .collect(Collectors.toSet());
        var parts = lists.all().stream()
                .filter(entry -> SPLITTING.containsKey(entry.dimension()))
                .filter(entry -> !entry.code().equals(Breakdown.TOTAL))
                .collect(Collectors.groupingBy(
                        entry -> SPLITTING.get(entry.dimension()),
                        Collectors.mapping(CodeLists.Entry::code, Collectors.toSet())));
        return new StagingRules(most, additive, Map.copyOf(parts));
    }
}
