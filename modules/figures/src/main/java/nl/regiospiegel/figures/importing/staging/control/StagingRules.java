package nl.regiospiegel.figures.importing.staging.control;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regiospiegel.figures.importing.control.CodeLists;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.indicator.entity.SplitBy;

/**
 * What a file is held to beyond its rows.
 *
 * @param most most figures it may hold
 * @param splits in which parts that add up to their total indicators are split
 */
public record StagingRules(long most, List<Split> splits) {

    /**
     * Parts that add up to a total.
     *
     * @param column column of the breakdown
     * @param indicators codes of the indicators that are split so
     * @param parts codes of all parts
     */
    public record Split(String column, Set<String> indicators, Set<String> parts) {}

    /** As the catalogue and the code lists say. */
    public static StagingRules of(List<Indicator> indicators, CodeLists lists, long most) {
        var splits = indicators.stream()
                .flatMap(indicator -> indicator.breakdowns().stream())
                .filter(SplitBy::additive)
                .distinct()
                .map(split -> new Split(
                        split.dimension().code().replace('-', '_'),
                        splitSo(indicators, split),
                        parts(lists, split.dimension().code())))
                .toList();
        return new StagingRules(most, splits);
    }

    private static Set<String> splitSo(List<Indicator> indicators, SplitBy split) {
        return indicators.stream()
                .filter(indicator -> indicator.breakdowns().contains(split))
                .map(Indicator::code)
                .map(Object::toString)
                .collect(Collectors.toSet());
    }

    private static Set<String> parts(CodeLists lists, String dimension) {
        return lists.all().stream()
                .filter(entry -> entry.dimension().equals(dimension))
                .map(CodeLists.Entry::code)
                .filter(code -> !code.equals(Breakdown.TOTAL))
                .collect(Collectors.toSet());
    }
}
