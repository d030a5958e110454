package nl.regiospiegel.comparison.benchmark.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.regiospiegel.comparison.outcome.entity.Estimate;
import nl.regiospiegel.comparison.outcome.entity.Limits;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.statistics.interval.Mean;
import nl.regiospiegel.statistics.interval.Sample;
import org.junit.jupiter.api.Test;

/** The p-value of a mean and its interval never contradict each other. */
class PValuesOfMeansTest {

    private static final Indicator WAIT = new Indicators().find("TOEG-TIJD").orElseThrow();

    @Test
    void a_benchmark_on_a_limit_has_a_p_value_of_one_in_twenty() {
        var sample = new Sample(23.5, 5.25, 120);
        var limits = Mean.of(sample, 0.95).interval();
        var estimate = Estimate.mean(sample, new Limits(limits.lower(), limits.upper(), 0.95));
        assertEquals(0.05, PValues.of(WAIT, estimate, limits.upper()), 1e-9);
        assertTrue(PValues.of(WAIT, estimate, limits.upper() + 0.1) < 0.05);
        assertEquals(1, PValues.of(WAIT, estimate, 23.5), 1e-12);
    }
}
