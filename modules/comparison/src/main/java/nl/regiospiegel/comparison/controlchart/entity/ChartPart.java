package nl.regiospiegel.comparison.controlchart.entity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.series.entity.SeriesPoint;
import nl.regiospiegel.statistics.chart.ControlLimits;
import nl.regiospiegel.statistics.chart.Rule;
import nl.regiospiegel.statistics.funnel.Dispersion;

/**
 * The part of a series on one side of every break.
 *
 * @param points every period from its first estimate to its last, gaps among them
 * @param chart the limits around them, or why there are none
 */
public record ChartPart(List<SeriesPoint> points, Result chart) {

    public ChartPart {
        points = List.copyOf(points);
    }

    /** Limits, or a reason why there are none. */
    public sealed interface Result permits Drawn, Undrawn {}

    /**
     * Limits around the points.
     *
     * @param choice which chart, and why
     * @param centre of all points
     * @param meanRange mean difference between neighbours after screening; {@code null} in a p chart
     * @param dispersion by how much shares differ in units of chance; {@code null} where that cannot be said
     * @param limits by the index of the period; one without an estimate, or that is left out, has none
     * @param signals the rules that mark a period, by its index; a period that none marks is not there
     */
    public record Drawn(
            ChartChoice choice,
            double centre,
            Double meanRange,
            Dispersion dispersion,
            Map<Integer, ControlLimits> limits,
            Map<Integer, Set<Rule>> signals)
            implements Result {

        public Drawn {
            limits = Map.copyOf(limits);
            signals = Map.copyOf(signals);
        }

        /** Whether it took part; others are only shown. */
        public boolean counts(SeriesPoint point) {
            return limits.containsKey(point.period().index());
        }

        public Set<Rule> rules(SeriesPoint point) {
            return signals.getOrDefault(point.period().index(), Set.of());
        }
    }

    /** Why there are no limits; the points are shown all the same. */
    public record Undrawn(Refusal refusal) implements Result {}
}
