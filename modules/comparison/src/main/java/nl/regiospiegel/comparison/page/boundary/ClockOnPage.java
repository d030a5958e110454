package nl.regiospiegel.comparison.page.boundary;

import java.util.List;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.overview.entity.OverviewComparison;
import nl.regiospiegel.comparison.timeline.entity.Basis;
import nl.regiospiegel.comparison.timeline.entity.Clock;
import nl.regiospiegel.regions.timeline.control.DateWords;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;

/**
 * Where the clock of a region stands at 0.
 *
 * @param index place of the region in the selection
 * @param start what happened and when, or that no date is known
 * @param marks of the sources of that date
 */
public record ClockOnPage(int index, String name, String start, List<SourceMark> marks) {

    /** One for each region, in order. */
    static List<ClockOnPage> of(OverviewComparison overview, Footnotes footnotes, OverviewTexts texts) {
        var regions = overview.question().regions();
        return regions.stream()
                .map(region -> of(
                        regions.indexOf(region) + 1, region, overview.clocks().get(region.id()), footnotes, texts))
                .toList();
    }

    private static ClockOnPage of(
            int index, ComparedRegion region, Clock clock, Footnotes footnotes, OverviewTexts texts) {
        var name = region.name(texts.locale());
        if (clock == null) {
            return new ClockOnPage(index, name, texts.say("clock.none"), List.of());
        }
        var date = new DateWords(texts.locale()).of(new EdtfDate(clock.date()));
        var key = clock.basis() == Basis.ACTUAL ? "clock.actual" : "clock.planned";
        return new ClockOnPage(
                index,
                name,
                texts.say(key, clock.event().name(), date),
                footnotes.marks(region, clock.citations().toList()));
    }
}
