package nl.regiospiegel.statistics.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import nl.regiospiegel.statistics.argument.Arguments;
import nl.regiospiegel.statistics.funnel.Baseline;
import nl.regiospiegel.statistics.funnel.Dispersion;
import nl.regiospiegel.statistics.interval.Counts;

/**
 * A chart of shares, with limits that follow the denominator of each period.
 *
 * <pre>
 * centre p = Σx / Σn
 * limits   = p ± k · √(p(1 - p)/n), clipped to 0 and 1, k = 3 unless chosen otherwise
 * </pre>
 *
 * <p>With large denominators the limits are so narrow that they only show that no process is constant; {@link #dispersion} tells,
 * and then an XmR chart of the shares says more. Two thirds of the way to a limit is measured to the clipped limit.
 *
 * <p>Source: NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.3.2, proportions control charts.
 *
 * @param centre p
 * @param counts numerator and denominator of each period
 * @param points the shares with their limits
 */
public record PChart(double centre, List<Counts> counts, List<ChartPoint> points) {

    private static final double THREE_SIGMA = 3;

    public PChart {
        counts = List.copyOf(counts);
        points = List.copyOf(points);
    }

    /** The chart with limits at three standard errors; errors as {@link #of(SortedMap, double)}. */
    public static PChart of(SortedMap<Integer, Counts> periods) {
        return of(periods, THREE_SIGMA);
    }

    /**
     * The chart of a series of shares.
     *
     * @param periods counts by the index of their period; an index that is not there is a missing period
     * @param k how many standard errors wide, above 0
     * @throws IllegalArgumentException without periods, on a numerator above its denominator or a width not above zero
     */
    public static PChart of(SortedMap<Integer, Counts> periods, double k) {
        var centre = Baseline.of(periods.values()).quotient();
        var points = new ArrayList<ChartPoint>();
        periods.forEach((time, counts) -> {
            Arguments.partOfWhole(counts.numerator(), counts.denominator());
            points.add(new ChartPoint(time, counts.quotient(), limits(centre, counts.denominator(), k)));
        });
        return new PChart(centre, List.copyOf(periods.values()), points);
    }

    /**
     * The limits of one period.
     *
     * @param centre p, from 0 to 1
     * @param denominator n, above 0
     * @param k how many standard errors wide, above 0
     * @throws IllegalArgumentException on a centre outside 0 to 1, an empty denominator or a width not above zero
     */
    public static ControlLimits limits(double centre, double denominator, double k) {
        Arguments.share("centre", centre);
        Arguments.positive("denominator", denominator);
        var half = Arguments.positive("width", k) * Math.sqrt(centre * (1 - centre) / denominator);
        return new ControlLimits(Math.max(0, centre - half), centre, Math.min(1, centre + half));
    }

    /**
     * By how much the shares differ around the centre, in units of chance.
     *
     * @throws IllegalArgumentException if the centre is 0 or 1
     */
    public Dispersion dispersion() {
        return Dispersion.ofProportions(counts, centre);
    }

    /** The rules that mark a period, by its index. */
    public SortedMap<Integer, Set<Rule>> signals() {
        return Rule.signals(points);
    }
}
