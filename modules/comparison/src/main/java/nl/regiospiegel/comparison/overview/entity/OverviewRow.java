package nl.regiospiegel.comparison.overview.entity;

import java.util.List;
import nl.regiospiegel.comparison.difference.entity.Level;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;

/**
 * One indicator in all regions, about one period.
 *
 * @param period {@code null} when no region and no benchmark has any figure
 * @param benchmark the value that every region is compared with
 * @param cells in the order in which the regions were asked
 * @param findings to be read before the row
 * @param breaks the series breaks that the findings speak of
 */
public record OverviewRow(
        Indicator indicator,
        Period period,
        Level benchmark,
        List<OverviewCell> cells,
        List<Finding> findings,
        List<SeriesBreak> breaks) {

    public OverviewRow {
        cells = List.copyOf(cells);
        findings = List.copyOf(findings);
        breaks = List.copyOf(breaks);
    }

    /** Whether any region has a value. */
    public boolean hasValue() {
        return cells.stream().anyMatch(cell -> cell.level().estimate() != null);
    }
}
