package nl.regiospiegel.statistics.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.regiospiegel.statistics.interval.Interval;
import nl.regiospiegel.statistics.interval.WilsonInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionTest {

    @ParameterizedTest
    @CsvSource({"0.9, HIGHER", "1, SIMILAR", "1.5, SIMILAR", "2, SIMILAR", "2.1, LOWER"})
    void on_a_limit_is_similar(double benchmark, Decision expected) {
        assertEquals(expected, Decision.of(new Interval(1, 2, 0.95), benchmark));
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER, HIGH_IS_GOOD, BETTER", "HIGHER, LOW_IS_GOOD, WORSE", "HIGHER, NEUTRAL, HIGHER",
        "LOWER, HIGH_IS_GOOD, WORSE", "LOWER, LOW_IS_GOOD, BETTER", "LOWER, NEUTRAL, LOWER",
        "SIMILAR, HIGH_IS_GOOD, SIMILAR", "SIMILAR, LOW_IS_GOOD, SIMILAR", "SIMILAR, NEUTRAL, SIMILAR"
    })
    void the_direction_chooses_the_word(Decision decision, Direction direction, Judgement expected) {
        assertEquals(expected, decision.by(direction));
    }

    @Test
    void both_levels_can_decide_differently() {
        var at95 = WilsonInterval.of(60, 100, 0.95);
        var at998 = WilsonInterval.of(60, 100, 0.998);
        assertEquals(new BenchmarkDecision(Decision.HIGHER, Decision.SIMILAR), BenchmarkDecision.of(at95, at998, 0.5));
        assertEquals(new BenchmarkDecision(Decision.LOWER, Decision.LOWER), BenchmarkDecision.of(at95, at998, 0.8));
    }

    @Test
    void the_levels_are_not_to_be_swapped() {
        var at95 = WilsonInterval.of(60, 100, 0.95);
        var at998 = WilsonInterval.of(60, 100, 0.998);
        assertThrows(IllegalArgumentException.class, () -> BenchmarkDecision.of(at998, at95, 0.5));
        assertThrows(IllegalArgumentException.class, () -> BenchmarkDecision.of(at95, at95, 0.5));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refuses_a_benchmark_that_is_no_number(double benchmark) {
        var interval = new Interval(1, 2, 0.95);
        assertThrows(IllegalArgumentException.class, () -> Decision.of(interval, benchmark));
    }
}
