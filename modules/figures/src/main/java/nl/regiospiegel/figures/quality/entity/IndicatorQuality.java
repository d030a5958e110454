package nl.regiospiegel.figures.quality.entity;

import java.util.List;
import nl.regiospiegel.figures.indicator.entity.ExpectedRelease;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.period.entity.PeriodKind;

/**
 * One indicator in one kind of period, newest period first.
 *
 * @param indicator the indicator
 * @param periodKind the kind of period
 * @param table number of the table that feeds it, {@code null} for figures of the region itself
 * @param periods what there is or should be
 * @param next what is expected next; empty when no month is known
 */
public record IndicatorQuality(
        Indicator indicator,
        PeriodKind periodKind,
        String table,
        List<PeriodQuality> periods,
        List<ExpectedRelease> next) {

    public IndicatorQuality {
        periods = List.copyOf(periods);
        next = List.copyOf(next);
    }
}
