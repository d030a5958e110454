package nl.regiospiegel.comparison.evaluation.control;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.evaluation.entity.DonorRule;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.area.entity.AreaKind;

/** Applies a rule for donors that looks at the areas alone, before any is left out. */
final class ChoosingDonors {

    private ChoosingDonors() {}

    static List<AreaCode> choose(DonorRule rule, LocalDate day, ComparedRegion region, List<Area> municipalities) {
        if (rule instanceof DonorRule.Listed listed) {
            return listed.areas();
        }
        if (rule instanceof DonorRule.Everywhere) {
            return codes(municipalities);
        }
        var kind = rule instanceof DonorRule.SamePart ? AreaKind.PART_OF_COUNTRY : AreaKind.YOUTH_REGION;
        var own = region.municipalities(day).stream()
                .map(municipality -> new AreaCode(municipality.code()))
                .collect(Collectors.toSet());
        var around = municipalities.stream()
                .filter(area -> own.contains(area.code()))
                .flatMap(area -> area.parent(kind).stream())
                .collect(Collectors.toSet());
        return codes(municipalities.stream()
                .filter(area -> area.parent(kind).filter(around::contains).isPresent())
                .toList());
    }

    private static List<AreaCode> codes(List<Area> areas) {
        return areas.stream().map(Area::code).toList();
    }
}
