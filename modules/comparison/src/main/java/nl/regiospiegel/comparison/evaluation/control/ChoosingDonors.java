package nl.regiospiegel.comparison.evaluation.control;

import java.util.List;
import java.util.stream.Collectors;
import nl.regiospiegel.comparison.evaluation.entity.DonorRule;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.area.entity.AreaKind;

/** Applies a rule for donors that looks at the areas alone, before any is left out. */
final class ChoosingDonors {

    private ChoosingDonors() {}

    /**
     * @param own those of the region itself
     * @param candidates all of the kind that is compared, its own among them
     */
    static List<AreaCode> choose(DonorRule rule, List<AreaCode> own, List<Area> candidates) {
        if (rule instanceof DonorRule.Listed listed) {
            return listed.areas();
        }
        if (rule instanceof DonorRule.Everywhere) {
            return codes(candidates);
        }
        var kind = rule instanceof DonorRule.SamePart ? AreaKind.PART_OF_COUNTRY : AreaKind.YOUTH_REGION;
        var around = candidates.stream()
                .filter(area -> own.contains(area.code()))
                .flatMap(area -> area.parent(kind).stream())
                .collect(Collectors.toSet());
        return codes(candidates.stream()
                .filter(area -> area.parent(kind).filter(around::contains).isPresent())
                .toList());
    }

    private static List<AreaCode> codes(List<Area> areas) {
        return areas.stream().map(Area::code).toList();
    }
}
