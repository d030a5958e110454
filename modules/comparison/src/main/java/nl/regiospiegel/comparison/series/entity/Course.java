package nl.regiospiegel.comparison.series.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.series.entity.SeriesPoint.Place;
import nl.regiospiegel.comparison.timeline.entity.Clock;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;
import nl.regiospiegel.regions.speaking.RegionId;

/**
 * How one region or area went through time.
 *
 * @param points every period from the first to the last, in order, with an estimate or a refusal
 * @param breaks those between them, and revisions
 * @param findings to be read before the figures
 * @param clocks the clock of the region; empty on the calendar and for another area
 * @param silence why there is no estimate at all; {@code null} when there is one
 */
public record Course(
        SeriesQuestion question,
        List<SeriesPoint> points,
        List<SeriesBreak> breaks,
        List<Finding> findings,
        Map<RegionId, Clock> clocks,
        Refusal silence) {

    public Course {
        points = List.copyOf(points);
        breaks = List.copyOf(breaks);
        findings = List.copyOf(findings);
        clocks = Map.copyOf(clocks);
    }

    /** The figures behind the points; none for a period without one. */
    public List<PublishedFigure> figures() {
        return points.stream()
                .flatMap(point -> Stream.ofNullable(point.figure()))
                .toList();
    }

    /** With what only a calculation on it can say. */
    public Course and(List<Finding> more) {
        var all = new ArrayList<>(findings);
        all.addAll(more);
        return new Course(question, points, breaks, all, clocks, silence);
    }

    /** The points with an estimate, in order of time. */
    public List<SeriesPoint> estimated() {
        return points.stream().filter(point -> point.place() != null).toList();
    }

    /** Those of them that summaries count, in order of time. */
    public List<SeriesPoint> counted() {
        return counted(estimated());
    }

    /** Those of them that are only shown, in order of time. */
    public List<SeriesPoint> leftOut() {
        return estimated().stream().filter(SeriesPoint::leftOut).toList();
    }

    /** Consecutive periods on one side of every break: only within one may a line be drawn. */
    public List<List<SeriesPoint>> runs() {
        return by(Place::run);
    }

    /** Consecutive periods that count, on one side of every break: one that is left out ends a run like a gap. */
    public List<List<SeriesPoint>> countedRuns() {
        var runs = new ArrayList<List<SeriesPoint>>();
        SeriesPoint before = null;
        for (var point : counted()) {
            if (before == null || !before.leadsTo(point)) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(point);
            before = point;
        }
        return runs;
    }

    /** The estimates on one side of every break, with the gaps between them left out. */
    public List<List<SeriesPoint>> stretches() {
        return by(Place::stretch);
    }

    /** Those of some points that summaries count. */
    public static List<SeriesPoint> counted(List<SeriesPoint> points) {
        return points.stream().filter(point -> !point.leftOut()).toList();
    }

    /** The last of some parts, empty when there are none. */
    public static List<SeriesPoint> last(List<List<SeriesPoint>> parts) {
        return parts.isEmpty() ? List.of() : parts.get(parts.size() - 1);
    }

    private List<List<SeriesPoint>> by(Function<Place, Integer> part) {
        Collection<List<SeriesPoint>> parts = estimated().stream()
                .collect(Collectors.groupingBy(point -> part.apply(point.place()), TreeMap::new, Collectors.toList()))
                .values();
        return List.copyOf(parts);
    }
}
