package nl.regiospiegel.comparison.funnel.entity;

import java.util.List;
import java.util.function.Function;
import nl.regiospiegel.statistics.decision.Decision;
import nl.regiospiegel.statistics.funnel.Dispersion;
import nl.regiospiegel.statistics.interval.Counts;

/**
 * Areas around one value.
 *
 * @param baseline the value, in the unit of the indicator
 * @param total the counts of all areas together, {@code null} when the baseline is that of a benchmark
 * @param areas in order of code, never of value
 * @param curve the lines, from the smallest to the largest denominator
 * @param dispersion by how much the areas differ, in units of chance
 */
public record Funnel(
        FunnelMethod method,
        double baseline,
        Counts total,
        List<AreaInFunnel> areas,
        List<CurvePoint> curve,
        Dispersion dispersion)
        implements FunnelResult {

    public Funnel {
        areas = List.copyOf(areas);
        curve = List.copyOf(curve);
    }

    /** How many areas lie outside the limits of 95 %. */
    public int outsideAt95() {
        return outside(AreaInFunnel::at95);
    }

    /** How many areas lie outside the limits of 99.8 %. */
    public int outsideAt998() {
        return outside(AreaInFunnel::at998);
    }

    private int outside(Function<AreaInFunnel, Decision> level) {
        return Math.toIntExact(areas.stream()
                .filter(area -> level.apply(area) != Decision.SIMILAR)
                .count());
    }
}
