package nl.regiospiegel.comparison.outcome.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.indicator.entity.Indicator;

/**
 * What is compared with what.
 *
 * @param benchmark the area to compare with, or {@code null}
 * @param span which periods
 * @param day on which regions and their contracts are looked at
 * @param locale language of names
 */
public record OutcomeQuestion(
        Indicator indicator,
        List<ComparedRegion> regions,
        Area benchmark,
        Axis axis,
        Span span,
        LocalDate day,
        Locale locale) {

    public OutcomeQuestion {
        regions = List.copyOf(regions);
    }

    public boolean onClock() {
        return axis == Axis.EVENT;
    }
}
