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

class WilsonIntervalTest {

    @Test
    void agrees_with_the_golden_file() {
        var rows = GoldenFile.named("wilson.csv").rows();
        assertFalse(rows.isEmpty());
        for (var row : rows) {
            var limits = WilsonInterval.of(number(row, "x"), number(row, "n"), number(row, "confidence"));
            assertClose(number(row, "lower"), limits.lower(), 1e-12, row);
            assertClose(number(row, "upper"), limits.upper(), 1e-12, row);
        }
    }

    /** Newcombe 1998, table I, the four worked examples of method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void agrees_with_newcombe(double x, double n, double lower, double upper) {
        var limits = WilsonInterval.of(x, n, 0.95);
        assertEquals(lower, limits.lower(), 5e-5);
        assertEquals(upper, limits.upper(), 5e-5);
    }

    @Test
    void limits_contain_the_share_and_stay_within_zero_and_one() {
        var random = new Random(20231);
        for (int i = 0; i < 20_000; i++) {
            var n = Math.pow(10, random.nextDouble() * 24 - 8);
            var x = n * Math.pow(random.nextDouble(), random.nextInt(1, 30));
            var limits = WilsonInterval.of(x, n, 0.5 + random.nextDouble() * 0.4999);
            assertTrue(limits.contains(x / n), x + "/" + n + " " + limits);
            assertTrue(limits.lower() >= 0 && limits.upper() <= 1, x + "/" + n + " " + limits);
        }
    }

    @Test
    void a_complement_mirrors_the_limits() {
        var limits = WilsonInterval.of(7360, 18745, 0.95);
        var mirrored = WilsonInterval.of(18745 - 7360, 18745, 0.95);
        assertEquals(1 - limits.upper(), mirrored.lower(), 1e-15);
        assertEquals(1 - limits.lower(), mirrored.upper(), 1e-15);
    }

    @Test
    void the_ends_are_exact() {
        assertEquals(0, WilsonInterval.of(0, 7, 0.95).lower());
        assertEquals(1, WilsonInterval.of(7, 7, 0.95).upper());
        assertEquals(0, WilsonInterval.of(0, 1e-9, 0.998).lower());
        assertEquals(1, WilsonInterval.of(0.3, 0.3, 0.998).upper());
    }

    @Test
    void more_confidence_is_wider() {
        var narrow = WilsonInterval.of(3, 40, 0.95);
        var wide = WilsonInterval.of(3, 40, 0.998);
        assertTrue(wide.lower() < narrow.lower() && narrow.upper() < wide.upper());
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 10, 0.95",
        "1, 0, 0.95",
        "0, 0, 0.95",
        "1, -10, 0.95",
        "11, 10, 0.95",
        "NaN, 10, 0.95",
        "1, NaN, 0.95",
        "1, Infinity, 0.95",
        "Infinity, Infinity, 0.95",
        "1, 10, 0.4999",
        "1, 10, 0.99995",
        "1, 10, 1",
        "1, 10, 95",
        "1, 10, NaN"
    })
    void refuses_what_is_not_defined(double x, double n, double confidence) {
        assertThrows(IllegalArgumentException.class, () -> WilsonInterval.of(x, n, confidence));
    }
}
