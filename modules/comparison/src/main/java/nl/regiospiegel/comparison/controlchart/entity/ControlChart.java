package nl.regiospiegel.comparison.controlchart.entity;

import java.util.List;
import nl.regiospiegel.comparison.series.entity.Course;

/**
 * A course between limits.
 *
 * @param parts one on each side of every break, in order of time; empty without any estimate
 */
public record ControlChart(Course course, List<ChartPart> parts) {

    public ControlChart {
        parts = List.copyOf(parts);
    }
}
