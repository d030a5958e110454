package nl.regiospiegel.figures.publication.control;

import java.time.LocalDate;
import java.util.List;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.period.entity.PeriodKind;

/**
 * Which figures are asked for.
 *
 * @param indicator one indicator
 * @param areas areas, the total of a region among them as {@link AreaCode#totalOf}
 * @param periodKind the one kind of period
 * @param from first period, {@code null} for no bound
 * @param to last period, {@code null} for no bound
 * @param vintageAsOf only vintages published by this day, {@code null} for the latest
 */
public record FigureQuery(
        IndicatorCode indicator,
        List<AreaCode> areas,
        PeriodKind periodKind,
        Period from,
        Period to,
        LocalDate vintageAsOf) {

    public FigureQuery {
        areas = List.copyOf(areas);
    }
}
