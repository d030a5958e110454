package nl.regiospiegel.statistics.funnel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.function.BiFunction;
import nl.regiospiegel.statistics.decision.Decision;
import nl.regiospiegel.statistics.decision.Direction;
import nl.regiospiegel.statistics.decision.Judgement;
import nl.regiospiegel.statistics.interval.Counts;
import nl.regiospiegel.statistics.interval.Interval;
import nl.regiospiegel.statistics.interval.WilsonInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonBenchmarkLimitsTest {

    private static final Map<String, Judgement> LABELS =
            Map.of("Better", Judgement.BETTER, "Worse", Judgement.WORSE, "Same", Judgement.SIMILAR);

    /**
     * Unit tests of fingertips-open (MIT): control limits around a benchmark for areas of which low is good. The ten labels come
     * out the same by the interval of the area, by the funnel and by limits around the benchmark.
     */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        # area, benchmark and value in %, denominator, label at 95 % and at 99.8 %
        5PP, 8.961108687627933, 7.706576728499156, 5930, Better, Better
        5PN, 8.961108687627933, 9.898812142542896, 2273, Same, Same
        5PR, 8.961108687627933, 12.474645030425965, 1972, Worse, Worse
        5PY, 12.8379546895717, 10.9783420463032, 1339, Better, Same
        5GC, 12.8379546895717, 15.9065628476085, 899, Worse, Same
        """)
    void agrees_with_published_tests(ArgumentsAccessor row) {
        var benchmark = row.getDouble(1) / 100;
        var n = row.getDouble(3);
        var area = new Counts(row.getDouble(2) / 100 * n, n);
        assertLabels(
                row,
                (counts, confidence) -> around(WilsonBenchmarkLimits.of(benchmark, n, confidence), counts.quotient()),
                area);
        assertLabels(row, (counts, confidence) -> ProportionFunnel.of(benchmark).decision(counts, confidence), area);
        assertLabels(
                row,
                (counts, confidence) -> Decision.of(WilsonInterval.of(counts.numerator(), n, confidence), benchmark),
                area);
    }

    private static void assertLabels(ArgumentsAccessor row, BiFunction<Counts, Double, Decision> rule, Counts area) {
        assertEquals(LABELS.get(row.getString(4)), rule.apply(area, 0.95).by(Direction.LOW_IS_GOOD));
        assertEquals(LABELS.get(row.getString(5)), rule.apply(area, 0.998).by(Direction.LOW_IS_GOOD));
    }

    private static Decision around(Interval limits, double value) {
        if (limits.contains(value)) {
            return Decision.SIMILAR;
        }
        return value > limits.upper() ? Decision.HIGHER : Decision.LOWER;
    }

    @Test
    void is_the_interval_of_an_area_at_the_benchmark_and_not_the_funnel() {
        assertEquals(WilsonInterval.of(5, 50, 0.998), WilsonBenchmarkLimits.of(0.1, 50, 0.998));
        var wilson = WilsonBenchmarkLimits.of(0.1, 50, 0.95);
        var funnel = ProportionFunnel.of(0.1).limits(50, 0.95);
        assertEquals(0.043, wilson.lower(), 1e-3);
        assertEquals(0.017, funnel.lower(), 1e-3);
    }

    @Test
    void refuses_what_is_not_defined() {
        assertThrows(IllegalArgumentException.class, () -> WilsonBenchmarkLimits.of(1.1, 50, 0.95));
        assertThrows(IllegalArgumentException.class, () -> WilsonBenchmarkLimits.of(-0.1, 50, 0.95));
        assertThrows(IllegalArgumentException.class, () -> WilsonBenchmarkLimits.of(0.5, 0, 0.95));
        assertThrows(IllegalArgumentException.class, () -> WilsonBenchmarkLimits.of(0.5, Double.NaN, 0.95));
        assertThrows(IllegalArgumentException.class, () -> WilsonBenchmarkLimits.of(0.5, 50, 0.1));
    }
}
