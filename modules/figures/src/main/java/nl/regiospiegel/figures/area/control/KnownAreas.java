package nl.regiospiegel.figures.area.control;

import java.util.List;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaName;
import nl.regiospiegel.figures.period.entity.Period;

/**
 * The areas that a file may be about, past ones too, as known at one moment.
 *
 * @param all the areas
 * @param names under which sources print them without a code
 */
public record KnownAreas(List<Area> all, List<AreaName> names) {

    /** Where they are known from. */
    public interface Source {
        KnownAreas known();
    }

    public KnownAreas {
        all = List.copyOf(all);
        names = List.copyOf(names);
    }

    /** Whether the area existed at any time of the period. */
    public static boolean existed(Area area, Period period) {
        var from = area.validity().from();
        var to = area.validity().to();
        return (from == null || !from.isAfter(period.last())) && (to == null || to.isAfter(period.first()));
    }
}
