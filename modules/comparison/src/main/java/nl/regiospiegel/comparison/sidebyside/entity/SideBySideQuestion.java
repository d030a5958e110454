package nl.regiospiegel.comparison.sidebyside.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.period.entity.Period;

/**
 * Which regions stand side by side.
 *
 * @param regions two or three
 * @param axis the same calendar for all, or the clock of each region
 * @param period the one period of every row, {@code null} for the latest of each row and on clocks
 * @param vintageAsOf only what was published by this day, {@code null} for the latest
 * @param day today
 */
public record SideBySideQuestion(
        List<ComparedRegion> regions,
        List<Indicator> indicators,
        Axis axis,
        Period period,
        LocalDate vintageAsOf,
        LocalDate day,
        Locale locale) {

    public SideBySideQuestion {
        regions = List.copyOf(regions);
        indicators = List.copyOf(indicators);
    }

    /** On the calendar. */
    public SideBySideQuestion(
            List<ComparedRegion> regions,
            List<Indicator> indicators,
            Period period,
            LocalDate vintageAsOf,
            LocalDate day,
            Locale locale) {
        this(regions, indicators, Axis.CALENDAR, period, vintageAsOf, day, locale);
    }

    public boolean onClock() {
        return axis.isClock();
    }
}
