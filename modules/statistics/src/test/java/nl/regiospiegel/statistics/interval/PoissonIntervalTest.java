package nl.regiospiegel.statistics.interval;

import static nl.regiospiegel.statistics.interval.GoldenFile.assertClose;
import static nl.regiospiegel.statistics.interval.GoldenFile.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoissonIntervalTest {

    @Test
    void exact_limits_agree_with_the_golden_file() {
        var rows = GoldenFile.named("poisson_exact.csv").rows();
        assertFalse(rows.isEmpty());
        for (var row : rows) {
            var at95 = PoissonInterval.garwood(number(row, "count"), 0.95);
            var at998 = PoissonInterval.garwood(number(row, "count"), 0.998);
            assertClose(number(row, "lower95"), at95.lower(), 1e-9, row);
            assertClose(number(row, "upper95"), at95.upper(), 1e-9, row);
            assertClose(number(row, "lower998"), at998.lower(), 1e-9, row);
            assertClose(number(row, "upper998"), at998.upper(), 1e-9, row);
        }
    }

    @Test
    void byars_limits_agree_with_the_golden_file() {
        var rows = GoldenFile.named("byar.csv").rows();
        assertFalse(rows.isEmpty());
        for (var row : rows) {
            var limits = PoissonInterval.byar(number(row, "count"), number(row, "confidence"));
            assertClose(number(row, "lower"), limits.lower(), 1e-12, row);
            assertClose(number(row, "upper"), limits.upper(), 1e-12, row);
        }
    }

    /** Garwood 1936, as tabulated in many textbooks. */
    @ParameterizedTest
    @CsvSource({"0, 0, 3.689", "1, 0.0253, 5.572", "5, 1.623, 11.668", "9, 4.115, 17.085"})
    void below_ten_events_the_limits_are_exact(double count, double lower, double upper) {
        var limits = PoissonInterval.of(count, 0.95);
        assertEquals(lower, limits.lower(), 5e-4);
        assertEquals(upper, limits.upper(), 5e-4);
        assertEquals(IntervalMethod.EXACT_POISSON, PoissonInterval.method(count));
    }

    @Test
    void from_ten_events_the_limits_are_byars() {
        assertEquals(PoissonInterval.garwood(9.99, 0.95), PoissonInterval.of(9.99, 0.95));
        assertEquals(PoissonInterval.byar(10, 0.95), PoissonInterval.of(10, 0.95));
        assertEquals(IntervalMethod.BYAR, PoissonInterval.method(10));
    }

    @Test
    void limits_contain_the_count_and_are_never_negative() {
        var random = new Random(20232);
        for (int i = 0; i < 5_000; i++) {
            var count = Math.pow(10, random.nextDouble() * 16 - 8);
            var confidence = 0.5 + random.nextDouble() * 0.4999;
            var limits = PoissonInterval.of(count, confidence);
            assertTrue(limits.contains(count), count + " at " + confidence + " " + limits);
            assertTrue(limits.lower() >= 0, count + " " + limits);
        }
    }

    @Test
    void no_events_have_no_lower_limit() {
        assertEquals(0, PoissonInterval.of(0, 0.95).lower());
        assertEquals(0, PoissonInterval.byar(0, 0.95).lower());
        assertEquals(0, PoissonInterval.byar(0.1, 0.95).lower());
    }

    @ParameterizedTest
    @CsvSource({"-0.1, 0.95", "NaN, 0.95", "Infinity, 0.95", "1, 0.49", "1, 0.99991", "1, NaN"})
    void refuses_what_is_not_defined(double count, double confidence) {
        assertThrows(IllegalArgumentException.class, () -> PoissonInterval.of(count, confidence));
        assertThrows(IllegalArgumentException.class, () -> PoissonInterval.garwood(count, confidence));
        assertThrows(IllegalArgumentException.class, () -> PoissonInterval.byar(count, confidence));
    }
}
