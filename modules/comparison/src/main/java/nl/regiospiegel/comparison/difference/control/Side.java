package nl.regiospiegel.comparison.difference.control;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.outcome.control.Subjects;
import nl.regiospiegel.comparison.outcome.entity.Subject;
import nl.regiospiegel.figures.area.entity.Area;

/**
 * A region or another area, as asked.
 *
 * @param region a region of the product, else {@code null}
 * @param area any other area, else {@code null}
 */
public record Side(ComparedRegion region, Area area) {

    public boolean demonstration() {
        return region == null ? area.demonstration() : region.demonstration();
    }

    public Stream<ComparedRegion> regions() {
        return Stream.ofNullable(region);
    }

    public Subject subject(LocalDate day, Locale locale) {
        return region == null ? Subjects.area(area) : Subjects.whole(region, day, locale);
    }
}
