package nl.regiospiegel.comparison.answers;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An answer of facts about regions: nothing in it was calculated from figures. */
public interface FactsAnswer extends ComparisonAnswer {

    List<RegionInComparison> regions();

    /** {@code null}: it took no part. */
    @Override
    default String kernel() {
        return null;
    }

    @Override
    default List<String> methods() {
        return List.of();
    }

    @Override
    default List<? extends SaidFinding> findings() {
        return List.of();
    }

    @Override
    default List<String> vintages() {
        return List.of();
    }

    @Override
    default boolean invented() {
        return regions().stream().anyMatch(RegionInComparison::demonstration);
    }

    /** The question as it was understood: which regions. */
    default Map<String, String> asked() {
        return Map.of("regions", regions().stream().map(RegionInComparison::id).collect(Collectors.joining(", ")));
    }
}
