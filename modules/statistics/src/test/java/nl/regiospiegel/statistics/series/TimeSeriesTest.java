package nl.regiospiegel.statistics.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TimeSeriesTest {

    @Test
    void a_missing_period_is_a_gap() {
        var series = TimeSeries.of(new TreeMap<>(Map.of(4, 1.5, 5, 2.5, 7, 3.5)));
        assertEquals(3, series.size());
        assertEquals(7, series.time(2));
        assertEquals(3.5, series.value(2));
        assertFalse(series.followsDirectly(0));
        assertTrue(series.followsDirectly(1));
        assertFalse(series.followsDirectly(2));
    }

    @Test
    void values_alone_stand_in_consecutive_periods() {
        assertEquals(
                List.of(new TimePoint(0, 8), new TimePoint(1, 9)),
                TimeSeries.of(8, 9).points());
    }

    @Test
    void refuses_what_is_no_series() {
        assertThrows(IllegalArgumentException.class, () -> TimeSeries.of(1, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> TimeSeries.of(Double.NEGATIVE_INFINITY));
        var twice = List.of(new TimePoint(1, 1), new TimePoint(1, 2));
        assertThrows(IllegalArgumentException.class, () -> new TimeSeries(twice));
    }
}
