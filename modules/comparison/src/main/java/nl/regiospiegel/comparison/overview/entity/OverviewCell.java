package nl.regiospiegel.comparison.overview.entity;

import java.util.stream.Stream;
import nl.regiospiegel.comparison.difference.entity.Level;
import nl.regiospiegel.comparison.outcome.entity.Point;
import nl.regiospiegel.comparison.outcome.entity.Series;
import nl.regiospiegel.comparison.series.entity.SeriesPoint;
import nl.regiospiegel.comparison.trend.entity.TrendResult;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;

/**
 * One region in one row.
 *
 * @param level its value with both intervals, or why there is none
 * @param benchmark what the region is compared with in this row
 * @param point the same beside the benchmark, as every comparison of outcomes has it
 * @param decision with its correction for the whole overview
 * @param trend of its five latest points up to the period of the cell; a trend of many is not corrected
 * @param moment its own on clocks, else that of the row
 */
public record OverviewCell(
        Level level, Level benchmark, Point point, OverviewDecision decision, TrendResult trend, Moment moment) {

    /** The figures behind the points that the trend was tested on; none when it is refused. */
    public Stream<PublishedFigure> figuresOfTrend() {
        return trend instanceof TrendResult.Tested tested
                ? tested.points().stream().map(SeriesPoint::figure)
                : Stream.empty();
    }

    /** What a series of one point has. */
    public static Level level(Series series) {
        var point = series.points().get(0);
        return new Level(series.subject(), point.figure(), point.result(), point.at998());
    }
}
