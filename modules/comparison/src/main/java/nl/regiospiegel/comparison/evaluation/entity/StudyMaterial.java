package nl.regiospiegel.comparison.evaluation.entity;

import java.util.List;
import java.util.Optional;
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
 * @param areas the municipalities and youth regions there were on the day of the specification
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
        List<Area> areas,
        List<AreaCode> chosen,
        StudyFigures figures,
        List<SeriesBreak> breaks,
        List<KnownSwitch> switches,
        List<Resemblance> resemblance) {

    public StudyMaterial {
        others = List.copyOf(others);
        areas = List.copyOf(areas);
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

    /** The areas of the kind that is compared: what a donor can be. */
    public List<Area> candidates() {
        return areas.stream()
                .filter(area -> area.kind() == specification.level())
                .toList();
    }

    /** The youth regions in which the municipalities of a region lie; none when that is not known of each of them. */
    public List<AreaCode> youthRegions(ComparedRegion of) {
        return around(of).allMatch(Optional::isPresent) ? knownYouthRegions(of) : List.of();
    }

    /** Those that are known to have a municipality of a region in them, however little is known of its others. */
    private List<AreaCode> knownYouthRegions(ComparedRegion of) {
        return around(of).flatMap(Optional::stream).distinct().sorted().toList();
    }

    private Stream<Optional<AreaCode>> around(ComparedRegion of) {
        return municipalities(of).stream().map(code -> find(code).flatMap(area -> area.parent(AreaKind.YOUTH_REGION)));
    }

    /** The areas of the kind that is compared that a region is known to touch: none of them can be a donor. */
    public List<AreaCode> places(ComparedRegion of) {
        return specification.level() == AreaKind.YOUTH_REGION ? knownYouthRegions(of) : municipalities(of);
    }

    /** The municipalities that lie in a youth region; none of any other area. */
    public List<AreaCode> within(AreaCode youthRegion) {
        return areas.stream()
                .filter(area ->
                        area.kind() == AreaKind.MUNICIPALITY && area.parents().contains(youthRegion))
                .map(Area::code)
                .toList();
    }

    public Optional<Area> find(AreaCode code) {
        return areas.stream().filter(area -> area.code().equals(code)).findFirst();
    }

    public TreatedUnit unit(ComparedRegion of) {
        return specification.level() == AreaKind.YOUTH_REGION
                ? TreatedUnit.around(of, youthRegions(of))
                : TreatedUnit.of(of, municipalities(of), figures);
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

    /** A total of a region and a youth region are touched with any of their municipalities. */
    public boolean touches(SeriesBreak found, AreaCode area) {
        return area.kind() == AreaKind.REGION
                ? Stream.concat(Stream.of(region), others.stream())
                        .filter(each -> AreaCode.totalOf(each.id()).equals(area))
                        .flatMap(each -> municipalities(each).stream())
                        .anyMatch(found::touches)
                : found.touches(area) || within(area).stream().anyMatch(found::touches);
    }
}
