package nl.regiospiegel.statistics.interval;

import static nl.regiospiegel.statistics.golden.GoldenFile.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndirectlyStandardisedRatioTest {

    private static final List<ReferenceStratum> STRATA =
            List.of(new ReferenceStratum(2000, 0.005), new ReferenceStratum(1000, 0.02), new ReferenceStratum(0, 0.5));

    @Test
    void divides_observed_events_and_their_limits_by_the_expected() {
        var ratio = IndirectlyStandardisedRatio.of(45, STRATA, 0.95);
        assertEquals(30, ratio.expected(), 1e-12);
        assertEquals(45, ratio.observed());
        assertEquals(1.5, ratio.value(), 1e-12);
        var byar = PoissonInterval.byar(45, 0.95);
        assertClose(byar.lower() / 30, ratio.interval().lower(), 1e-12, ratio);
        assertClose(byar.upper() / 30, ratio.interval().upper(), 1e-12, ratio);
        assertEquals(IntervalMethod.BYAR, ratio.method());
    }

    @Test
    void below_ten_events_the_limits_are_exact() {
        var ratio = IndirectlyStandardisedRatio.of(5, 2, 0.998);
        assertClose(0.7393717319178323 / 2, ratio.interval().lower(), 1e-9, ratio);
        assertClose(16.454745203680105 / 2, ratio.interval().upper(), 1e-9, ratio);
        assertEquals(IntervalMethod.EXACT_POISSON, ratio.method());
        assertEquals(0, IndirectlyStandardisedRatio.of(0, 2, 0.95).interval().lower());
    }

    @Test
    void the_rate_is_the_ratio_on_the_scale_of_the_reference() {
        var ratio = IndirectlyStandardisedRatio.of(45, 30, 0.95);
        var rate = ratio.rate(8.5);
        assertEquals(12.75, rate.value(), 1e-12);
        assertClose(ratio.interval().lower() * 8.5, rate.interval().lower(), 1e-12, rate);
        assertClose(ratio.interval().upper() * 8.5, rate.interval().upper(), 1e-12, rate);
        assertEquals(IntervalMethod.BYAR, rate.method());
    }

    @Test
    void equals_the_crude_rate_when_the_reference_has_one_rate() {
        var strata = List.of(new ReferenceStratum(400, 0.03), new ReferenceStratum(600, 0.03));
        var rate = IndirectlyStandardisedRatio.of(37, strata, 0.95).rate(30);
        var crude = CrudeRate.of(37, 1000, 1000, 0.95);
        assertClose(crude.value(), rate.value(), 1e-12, rate);
        assertClose(crude.interval().lower(), rate.interval().lower(), 1e-12, rate);
        assertClose(crude.interval().upper(), rate.interval().upper(), 1e-12, rate);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 2, 0.95",
        "NaN, 2, 0.95",
        "1, 0, 0.95",
        "1, -2, 0.95",
        "1, NaN, 0.95",
        "1, Infinity, 0.95",
        "1, 2, 0.2"
    })
    void refuses_what_is_not_defined(double observed, double expected, double confidence) {
        assertThrows(
                IllegalArgumentException.class, () -> IndirectlyStandardisedRatio.of(observed, expected, confidence));
    }

    @Test
    void refuses_a_reference_that_is_none() {
        assertThrows(IllegalArgumentException.class, () -> IndirectlyStandardisedRatio.of(3, List.of(), 0.95));
        assertThrows(IllegalArgumentException.class, () -> new ReferenceStratum(-1, 0.1));
        assertThrows(IllegalArgumentException.class, () -> new ReferenceStratum(1, -0.1));
        assertThrows(IllegalArgumentException.class, () -> new ReferenceStratum(1, Double.NaN));
        var ratio = IndirectlyStandardisedRatio.of(45, 30, 0.95);
        assertThrows(IllegalArgumentException.class, () -> ratio.rate(0));
        assertThrows(IllegalArgumentException.class, () -> ratio.rate(Double.NaN));
    }
}
