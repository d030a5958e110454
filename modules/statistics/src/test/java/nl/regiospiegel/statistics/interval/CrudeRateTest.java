package nl.regiospiegel.statistics.interval;

import static nl.regiospiegel.statistics.interval.GoldenFile.assertClose;
import static nl.regiospiegel.statistics.interval.GoldenFile.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrudeRateTest {

    @Test
    void agrees_with_the_golden_file() {
        var rows = GoldenFile.named("crude_rate.csv").rows();
        assertFalse(rows.isEmpty());
        for (var row : rows) {
            var at95 = CrudeRate.of(number(row, "count"), number(row, "denominator"), number(row, "multiplier"), 0.95);
            var at998 =
                    CrudeRate.of(number(row, "count"), number(row, "denominator"), number(row, "multiplier"), 0.998);
            assertClose(number(row, "value"), at95.value(), 1e-10, row);
            assertClose(number(row, "lower95"), at95.interval().lower(), 1e-10, row);
            assertClose(number(row, "upper95"), at95.interval().upper(), 1e-10, row);
            assertClose(number(row, "lower998"), at998.interval().lower(), 1e-10, row);
            assertClose(number(row, "upper998"), at998.interval().upper(), 1e-10, row);
            assertEquals("Exact".equals(row.get("method")), at95.method() == IntervalMethod.EXACT_POISSON);
        }
    }

    @Test
    void a_rate_may_exceed_its_multiplier() {
        var rate = CrudeRate.of(250, 220, 100, 0.95);
        assertEquals(113.63636363636364, rate.value(), 1e-12);
        assertTrue(rate.interval().contains(rate.value()));
    }

    @Test
    void another_multiplier_only_changes_the_unit() {
        var percent = CrudeRate.of(37, 5120, 100, 0.95);
        var perThousand = CrudeRate.of(37, 5120, 1000, 0.95);
        assertEquals(percent.value() * 10, perThousand.value(), 1e-12);
        assertEquals(percent.interval().upper() * 10, perThousand.interval().upper(), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 100, 0.95",
        "1, -5, 100, 0.95",
        "-1, 5, 100, 0.95",
        "NaN, 5, 100, 0.95",
        "1, NaN, 100, 0.95",
        "1, 5, 0, 0.95",
        "1, 5, NaN, 0.95",
        "1, 5, 100, 0.4"
    })
    void refuses_what_is_not_defined(double count, double denominator, double multiplier, double confidence) {
        assertThrows(IllegalArgumentException.class, () -> CrudeRate.of(count, denominator, multiplier, confidence));
    }
}
