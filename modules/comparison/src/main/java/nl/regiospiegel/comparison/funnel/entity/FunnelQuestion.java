package nl.regiospiegel.comparison.funnel.entity;

import java.util.List;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.regions.speaking.RegionId;

/**
 * Which areas are put around one value.
 *
 * @param about the indicator, the regions to mark, the benchmark or {@code null}, and one period as its span
 * @param level municipalities or youth regions
 */
public record FunnelQuestion(OutcomeQuestion about, AreaKind level) {

    public Period period() {
        return about.span().from();
    }

    /** The asked regions that this area is, is part of, or has a municipality of, at the end of the period. */
    public List<RegionId> regionsOf(Area area, List<Area> municipalities) {
        return about.regions().stream()
                .filter(region -> belongs(area, region, municipalities))
                .map(ComparedRegion::id)
                .toList();
    }

    private boolean belongs(Area area, ComparedRegion region, List<Area> municipalities) {
        var own = region.municipalities(period().last()).stream()
                .map(municipality -> municipality.code())
                .toList();
        return level == AreaKind.MUNICIPALITY
                ? own.contains(area.code().value())
                : municipalities.stream()
                        .filter(municipality -> own.contains(municipality.code().value()))
                        .anyMatch(municipality -> municipality.parents().contains(area.code()));
    }
}
