package nl.regiospiegel.comparison.page.boundary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import nl.regiospiegel.comparison.controlchart.control.DrawControlChart;
import nl.regiospiegel.comparison.controlchart.entity.ControlChart;
import nl.regiospiegel.comparison.difference.entity.DifferenceComparison;
import nl.regiospiegel.comparison.funnel.entity.FunnelComparison;
import nl.regiospiegel.comparison.outcome.entity.OutcomeComparison;
import nl.regiospiegel.comparison.series.entity.Course;
import nl.regiospiegel.comparison.trend.control.SeekTrend;
import nl.regiospiegel.comparison.trend.entity.TrendOfSeries;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;

/**
 * Everything that is asked about one indicator.
 *
 * @param courses one for each region, in the order asked
 * @param funnel {@code null} when no period has a figure
 * @param differences each region beside each that follows it
 */
record IndicatorAnswers(
        OutcomeComparison outcomes,
        List<Course> courses,
        FunnelComparison funnel,
        List<DifferenceComparison> differences) {

    List<TrendOfSeries> trends() {
        return courses.stream().map(SeekTrend::in).toList();
    }

    List<ControlChart> controlCharts() {
        return courses.stream().map(DrawControlChart::around).toList();
    }

    /** Ids of the data sets behind all of it. */
    Collection<String> dataSets() {
        var ids = new ArrayList<>(outcomes.dataSets());
        if (funnel != null) {
            funnel.figures().stream()
                    .filter(Objects::nonNull)
                    .map(PublishedFigure::dataSet)
                    .forEach(ids::add);
        }
        return ids.stream().distinct().toList();
    }
}
