package nl.regiospiegel.comparison.outcome.control;

import static nl.regiospiegel.comparison.outcome.control.Outcomes.BY_GP;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.CITY;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.THREE;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.ask;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.codes;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.dutch;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.haagse;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.point;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import org.junit.jupiter.api.Test;

/** The place of the benchmark. */
class OutcomeBenchmarkTest {

    @Test
    void a_benchmark_goes_by_the_only_clock() {
        var comparison = ask(BY_GP, Axis.EVENT, List.of(CITY), haagse(), dutch());
        assertEquals(-2, point(comparison, 1).eventTime());
    }

    @Test
    void with_several_clocks_the_benchmark_has_no_place() {
        var comparison = ask(BY_GP, Axis.EVENT, List.of(CITY, THREE), haagse(), dutch());
        assertNull(comparison
                .series()
                .get(comparison.series().size() - 1)
                .points()
                .get(0)
                .eventTime());
        assertTrue(codes(comparison).containsAll(List.of("benchmark-without-clock", "no-clock")));
    }
}
