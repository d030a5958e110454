package nl.regiospiegel.comparison.difference.control;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.outcome.control.Subjects;
import nl.regiospiegel.comparison.outcome.entity.Subject;
import nl.regiospiegel.figures.area.entity.Area;

/**
 * One of the two as asked.
 *
 * @param region a region of the product, else {@code null}
 * @param area any other area, else {@code null}
 */
record Side(ComparedRegion region, Area area) {

    boolean demonstration() {
        return region == null ? area.demonstration() : region.demonstration();
    }

    Stream<ComparedRegion> regions() {
        return Stream.ofNullable(region);
    }

    Subject subject(LocalDate day, Locale locale) {
        return region == null ? Subjects.area(area) : Subjects.whole(region, day, locale);
    }
}
