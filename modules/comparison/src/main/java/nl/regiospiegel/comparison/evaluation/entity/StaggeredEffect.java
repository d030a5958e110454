package nl.regiospiegel.comparison.evaluation.entity;

import java.util.List;
import java.util.Optional;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.clock.entity.PeriodsAround;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.statistics.evaluation.GroupTimeEffects;
import nl.regiospiegel.statistics.evaluation.PermutationTest;
import nl.regiospiegel.statistics.panel.StaggeredStudy;

/**
 * The effects on all regions that switched and have clean periods before.
 *
 * @param regions who takes part, in order of start
 * @param without who does not, each with the reason
 * @param effects by group and period, and overall where a group counts
 * @param permutation how unusual the overall effect is, from 19 areas that never switched
 */
public record StaggeredEffect(
        Study study,
        List<RegionInGroup> regions,
        List<RegionWithout> without,
        StaggeredStudy design,
        GroupTimeEffects effects,
        Optional<PermutationTest> permutation)
        implements EvaluationResult {

    public StaggeredEffect {
        regions = List.copyOf(regions);
        without = List.copyOf(without);
    }

    /**
     * A region that takes part.
     *
     * @param units the names under which it stands in the panel: its own, or those of its municipalities
     * @param around its clean periods
     */
    public record RegionInGroup(
            ComparedRegion region, StudyClock clock, TreatedUnit unit, List<String> units, PeriodsAround around) {}

    /** A region that takes no part. */
    public record RegionWithout(ComparedRegion region, RefusalCode reason) {}
}
