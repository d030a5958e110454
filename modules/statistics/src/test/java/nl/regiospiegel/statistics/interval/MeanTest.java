package nl.regiospiegel.statistics.interval;

import static nl.regiospiegel.statistics.golden.GoldenFile.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Golden values: PHEindicatormethods 2.1.0 (ukhsa-collaboration/PHEindicatormethods, commit 093fd288), test data; recomputed. */
class MeanTest {

    private static final double[] FIRST = {
        33.09375, 48.38596, 64.83495, 67.98475, 22.93556, 71.23587, 38.78465, 82.37927
    };
    private static final double[] SECOND = {
        5555.66666,
        6666.77777,
        4444.88888,
        2222.99999,
        3333.88888,
        5555.44444,
        6666.33333,
        7777.44444,
        5555.99999,
        8888.33333,
        2222.55555,
        4444.33333,
        6666.22222,
        4444.11111,
        4444.22222,
        5555.11111,
        7777.22222,
        9999.77777
    };

    @Test
    void agrees_with_published_test_data() {
        assertGolden(
                FIRST,
                20.97557525770931,
                53.70434500000001,
                36.168325241336504,
                71.24036475866352,
                18.216705294788838,
                89.19198470521118);
        assertGolden(
                SECOND,
                2117.831716159067,
                5678.962957777778,
                4625.790022452972,
                6732.135893102583,
                3859.0770997295967,
                7498.848815825959);
        var all =
                DoubleStream.concat(Arrays.stream(FIRST), Arrays.stream(SECOND)).toArray();
        assertGolden(
                all,
                3171.8018122194453,
                3948.1141538461534,
                2666.995676745849,
                5229.232630946458,
                1801.9535385474737,
                6094.274769144833);
    }

    /** Expected: standard deviation, mean, limits at 95 %, limits at 99.8 %. */
    private static void assertGolden(double[] values, double... expected) {
        var sample = Sample.of(values);
        var at95 = Mean.of(sample, 0.95);
        var at998 = Mean.of(sample, 0.998);
        double[] actual = {
            sample.standardDeviation(),
            at95.value(),
            at95.interval().lower(),
            at95.interval().upper(),
            at998.interval().lower(),
            at998.interval().upper()
        };
        for (int i = 0; i < expected.length; i++) {
            assertClose(expected[i], actual[i], 1e-10, i);
        }
        assertEquals(values.length, sample.size());
    }

    @Test
    void limits_lie_evenly_around_the_mean() {
        var mean = Mean.of(new Sample(120, 30, 25), 0.95);
        assertEquals(120 - 2.0638985616280205 * 6, mean.interval().lower(), 1e-9);
        assertEquals(120 + 2.0638985616280205 * 6, mean.interval().upper(), 1e-9);
        assertEquals(IntervalMethod.STUDENT, mean.method());
    }

    @Test
    void without_spread_both_limits_are_the_mean() {
        assertEquals(new Mean(7, new Interval(7, 7, 0.95)), Mean.of(Sample.of(7, 7, 7), 0.95));
    }

    @Test
    void a_large_offset_costs_no_spread() {
        var sample = Sample.of(1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16);
        assertEquals(Math.sqrt(30), sample.standardDeviation(), 1e-6);
    }

    @ParameterizedTest
    @CsvSource({
        "NaN, 1, 5",
        "Infinity, 1, 5",
        "1, -1, 5",
        "1, NaN, 5",
        "1, Infinity, 5",
        "1, 1, 1",
        "1, 1, 0",
        "1, 1, -3"
    })
    void refuses_a_sample_that_is_none(double mean, double deviation, long size) {
        assertThrows(IllegalArgumentException.class, () -> new Sample(mean, deviation, size));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.49, 0.99995, Double.NaN})
    void refuses_a_confidence_out_of_bounds(double confidence) {
        assertThrows(IllegalArgumentException.class, () -> Mean.of(Sample.of(1, 2), confidence));
    }

    @Test
    void refuses_values_without_a_spread() {
        assertThrows(IllegalArgumentException.class, Sample::of);
        assertThrows(IllegalArgumentException.class, () -> Sample.of(1));
        assertThrows(IllegalArgumentException.class, () -> Sample.of(1, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Sample.of(1, Double.POSITIVE_INFINITY));
        assertTrue(Mean.of(Sample.of(1, 2), 0.5).interval().contains(1.5));
    }
}
