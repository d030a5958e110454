package nl.regiospiegel.comparison.overview.entity;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.difference.entity.Level;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;

/**
 * One indicator in all regions, about one period or about one time on the clock of each.
 *
 * @param moment without a period when no region and no benchmark has any figure, and on clocks
 * @param benchmark the value that every region is compared with; {@code null} when each has its own, as always on clocks
 * @param cells in the order in which the regions were asked
 * @param findings to be read before the row
 * @param breaks the series breaks that the findings speak of
 * @param behind the figures of the areas that the benchmarks are made of; empty where they have figures of their own
 */
public record OverviewRow(
        Indicator indicator,
        Moment moment,
        Level benchmark,
        List<OverviewCell> cells,
        List<Finding> findings,
        List<SeriesBreak> breaks,
        List<PublishedFigure> behind) {

    public OverviewRow {
        cells = List.copyOf(cells);
        findings = List.copyOf(findings);
        breaks = List.copyOf(breaks);
        behind = List.copyOf(behind);
    }

    /** The one period of all cells; {@code null} on clocks and without any figure. */
    public Period period() {
        return moment.period();
    }

    /** Every value with a figure of its own in it, that of the benchmarks first. */
    public Stream<Level> levels() {
        return Stream.concat(
                cells.stream().map(OverviewCell::benchmark).distinct(),
                cells.stream().map(OverviewCell::level));
    }

    /** The figures behind all of them. */
    public Stream<PublishedFigure> figures() {
        return Stream.concat(levels().map(Level::figure).filter(Objects::nonNull), behind.stream());
    }

    /** The figures behind the points that the trends were tested on; those of the row itself can be among them. */
    public Stream<PublishedFigure> figuresOfTrends() {
        return cells.stream().flatMap(OverviewCell::figuresOfTrend);
    }

    /** Whether any region has a value. */
    public boolean hasValue() {
        return cells.stream().anyMatch(cell -> cell.level().estimate() != null);
    }
}
