package nl.regiospiegel.statistics.interval;

import static nl.regiospiegel.statistics.golden.GoldenFile.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonIntervalTest {

    /** PHEindicatormethods 2.1.0 (ukhsa-collaboration/PHEindicatormethods, commit 093fd288), test data; recomputed. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        # numerator, denominator, confidence, lower, upper
        65, 100, 0.95, 0.5525444329688797, 0.7363575175690247
        1045, 5000, 0.95, 0.19795549880013297, 0.22049130373189027
        0.445, 1, 0.95, 0.04381744772058822, 0.9334621276979156
        65, 100, 0.998, 0.4954946574070431, 0.7783540614089697
        1045, 5000, 0.998, 0.19179381799015244, 0.22731562902525818
        0.445, 1, 0.998, 0.019347006132900975, 0.9702259947019541
        """)
    void agrees_with_published_test_data(double x, double n, double confidence, double lower, double upper) {
        var limits = WilsonInterval.of(x, n, confidence);
        assertClose(lower, limits.lower(), 1e-12, x + "/" + n);
        assertClose(upper, limits.upper(), 1e-12, x + "/" + n);
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
