package nl.regiospiegel.comparison.evaluation.entity;

import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.benchmark.entity.PeerGroup.Resemblance;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.period.entity.PeriodKind;
import nl.regiospiegel.figures.seriesbreak.entity.BreakEffect;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;

/**
 * All that an evaluation needs to know, read once; from here on nothing is asked of anybody.
 *
 * @param region whose switch it is
 * @param others the other regions of the product, real ones beside a real region and invented ones beside an invented one
 * @param municipalities those that a donor can be, on the day of the specification
 * @param chosen which of these the rule for donors chooses
 * @param figures of the regions and of all municipalities
 * @param breaks those of the indicator
 * @param switches the areas known to have switched
 * @param resemblance the background figures by which the rule chose; none for a rule that does not look at them
 */
public record StudyMaterial(
        EvaluationSpecification specification,
        Indicator indicator,
        ComparedRegion region,
        List<ComparedRegion> others,
        List<Area> municipalities,
        List<AreaCode> chosen,
        StudyFigures figures,
        List<SeriesBreak> breaks,
        List<KnownSwitch> switches,
        List<Resemblance> resemblance) {

    public StudyMaterial {
        others = List.copyOf(others);
        municipalities = List.copyOf(municipalities);
        chosen = List.copyOf(chosen);
        breaks = List.copyOf(breaks);
        switches = List.copyOf(switches);
        resemblance = List.copyOf(resemblance);
    }

    public PeriodKind kind() {
        return specification.kind(indicator);
    }

    /** The municipalities of a region on the day of the specification. */
    public List<AreaCode> municipalities(ComparedRegion of) {
        return of.municipalities(specification.vintageAsOf()).stream()
                .map(municipality -> new AreaCode(municipality.code()))
                .toList();
    }

    public TreatedUnit unit(ComparedRegion of) {
        return TreatedUnit.of(of, municipalities(of), figures);
    }

    /** Those that touch one of these areas and that nothing may be compared across. */
    public List<SeriesBreak> cutting(List<AreaCode> areas) {
        return breaks.stream()
                .filter(this::isUncrossable)
                .filter(each -> areas.stream().anyMatch(area -> touches(each, area)))
                .toList();
    }

    /** Whether its size differs by area and the indicator does not mean the same on both sides. */
    public boolean isUncrossable(SeriesBreak found) {
        return found.effect() == BreakEffect.UNEVEN && found.bars(indicator.code());
    }

    /** A total of a region is touched with any of its municipalities. */
    private boolean touches(SeriesBreak found, AreaCode area) {
        return area.kind() == AreaKind.REGION
                ? Stream.concat(Stream.of(region), others.stream())
                        .filter(each -> AreaCode.totalOf(each.id()).equals(area))
                        .flatMap(each -> municipalities(each).stream())
                        .anyMatch(found::touches)
                : found.touches(area);
    }
}
