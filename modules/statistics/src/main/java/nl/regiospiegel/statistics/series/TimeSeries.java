package nl.regiospiegel.statistics.series;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * Values in the order of their periods. A period that is missing has no point and leaves a gap; nothing fills it.
 *
 * @param points in strictly rising order of time
 */
public record TimeSeries(List<TimePoint> points) {

    /** @throws IllegalArgumentException if the points are not in strictly rising order of time */
    public TimeSeries {
        points = List.copyOf(points);
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i - 1).time() >= points.get(i).time()) {
                throw new IllegalArgumentException("not in order of time: " + points);
            }
        }
    }

    /** Values of consecutive periods, none missing. */
    public static TimeSeries of(double... values) {
        return new TimeSeries(IntStream.range(0, values.length)
                .mapToObj(time -> new TimePoint(time, values[time]))
                .toList());
    }

    /** Values by the index of their period; an index that is not there is a missing period. */
    public static TimeSeries of(SortedMap<Integer, Double> values) {
        return new TimeSeries(values.entrySet().stream()
                .map(entry -> new TimePoint(entry.getKey(), entry.getValue()))
                .toList());
    }

    /** Number of values that are there. */
    public int size() {
        return points.size();
    }

    /** The i-th value that is there, from 0. */
    public double value(int i) {
        return points.get(i).value();
    }

    /** The index of its period. */
    public int time(int i) {
        return points.get(i).time();
    }

    /** Whether the i-th value stands in the period directly after the value before it. */
    public boolean followsDirectly(int i) {
        return i > 0 && time(i) - time(i - 1) == 1;
    }
}
