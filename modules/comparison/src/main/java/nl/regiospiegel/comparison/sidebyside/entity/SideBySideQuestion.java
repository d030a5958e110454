package nl.regiospiegel.comparison.sidebyside.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.period.entity.Period;

/**
 * Which regions stand side by side.
 *
 * @param regions two or three
 * @param period the one period of every row, {@code null} for the latest of each row
 * @param vintageAsOf only what was published by this day, {@code null} for the latest
 * @param day today
 */
public record SideBySideQuestion(
        List<ComparedRegion> regions,
        List<Indicator> indicators,
        Period period,
        LocalDate vintageAsOf,
        LocalDate day,
        Locale locale) {

    public SideBySideQuestion {
        regions = List.copyOf(regions);
        indicators = List.copyOf(indicators);
    }
}
