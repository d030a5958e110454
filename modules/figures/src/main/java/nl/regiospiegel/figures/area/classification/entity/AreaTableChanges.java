package nl.regiospiegel.figures.area.classification.entity;

import java.time.LocalDate;
import java.util.List;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.area.entity.AreaMembership;
import nl.regiospiegel.figures.area.entity.AreaName;

/**
 * What taking a table changes.
 *
 * @param begun areas that were not known; without a first day when no earlier classification is known
 * @param ended areas that the table no longer has, or that turn out to have lasted longer
 * @param named names that were not known
 * @param joined memberships that begin
 * @param left memberships that end, with the day
 * @param unchanged how many areas stay exactly as they were
 */
public record AreaTableChanges(
        List<Begun> begun,
        List<Ended> ended,
        List<AreaName> named,
        List<AreaMembership> joined,
        List<Left> left,
        int unchanged) {

    public record Begun(AreaCode code, String name, LocalDate from, LocalDate to) {}

    public record Ended(AreaCode code, LocalDate day) {}

    public record Left(AreaCode area, AreaCode parent, LocalDate since, LocalDate day) {}

    public boolean nothing() {
        return begun.isEmpty() && ended.isEmpty() && named.isEmpty() && joined.isEmpty() && left.isEmpty();
    }
}
