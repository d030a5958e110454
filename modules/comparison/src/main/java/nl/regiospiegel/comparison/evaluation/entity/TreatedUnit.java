package nl.regiospiegel.comparison.evaluation.entity;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.period.entity.Period;

/**
 * A region as the one unit that switched.
 *
 * @param region whose switch it is
 * @param composition how its values come about
 * @param areas whose figures these are
 */
public record TreatedUnit(ComparedRegion region, Composition composition, List<AreaCode> areas) {

    /** How the values of a region come about. */
    public enum Composition {
        /** It is one municipality. */
        MUNICIPALITY,
        /** A total was published for it. */
        TOTAL,
        /** Sum of numerators over sum of denominators: only of what may be added over areas. */
        SUM,
        /** Unweighted mean of its municipalities, because what they count may not be added. */
        GROUP,
        /** The youth region around it, of which it is a part. */
        YOUTH_REGION;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public TreatedUnit {
        areas = List.copyOf(areas);
    }

    /** What has the most periods with a value; of two with as many a published total goes first. */
    public static TreatedUnit of(ComparedRegion region, List<AreaCode> municipalities, StudyFigures figures) {
        if (municipalities.size() == 1) {
            return new TreatedUnit(region, Composition.MUNICIPALITY, municipalities);
        }
        var additive = figures.indicator().additivity().overAreas();
        var parts = new TreatedUnit(region, additive ? Composition.SUM : Composition.GROUP, municipalities);
        var total = new TreatedUnit(region, Composition.TOTAL, List.of(AreaCode.totalOf(region.id())));
        var known = total.periods(figures).size();
        return known > 0 && known >= parts.periods(figures).size() ? total : parts;
    }

    /** The youth region around it; without any area when it does not lie in exactly one. */
    static TreatedUnit around(ComparedRegion region, List<AreaCode> youthRegions) {
        return new TreatedUnit(region, Composition.YOUTH_REGION, youthRegions.size() == 1 ? youthRegions : List.of());
    }

    /** Whether it is known of which areas it is. */
    public boolean isPlaced() {
        return !areas.isEmpty();
    }

    /** The name under which it stands in a panel; no area has it. */
    public String unit() {
        return region.id().value();
    }

    public OptionalDouble value(StudyFigures figures, Period period) {
        return switch (composition) {
            case MUNICIPALITY, TOTAL, YOUTH_REGION ->
                isPlaced() ? figures.value(areas.get(0), period) : OptionalDouble.empty();
            case SUM -> figures.summed(areas, period);
            case GROUP -> figures.mean(areas, period);
        };
    }

    /** The periods in which it has a value. */
    public Set<Period> periods(StudyFigures figures) {
        return figures.periods(areas).stream()
                .filter(period -> value(figures, period).isPresent())
                .collect(Collectors.toSet());
    }
}
