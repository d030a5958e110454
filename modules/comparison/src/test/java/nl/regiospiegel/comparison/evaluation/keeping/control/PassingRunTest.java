package nl.regiospiegel.comparison.evaluation.keeping.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import nl.regiospiegel.comparison.evaluation.keeping.entity.EvaluationState;
import nl.regiospiegel.comparison.evaluation.keeping.entity.FoundEvaluation.Awaited;
import nl.regiospiegel.comparison.evaluation.keeping.entity.FoundEvaluation.Computed;
import org.junit.jupiter.api.Test;

class PassingRunTest {

    private final PassingRun run = PassingTrials.run();

    @Test
    void an_answer_is_of_the_figures_it_was_made_from_and_of_no_others() {
        assertTrue(run.mayBeOf("cijfers"), "it waits");
        run.starts();
        assertTrue(run.mayBeOf("cijfers"), "nobody knows better");
        run.ends(PassingTrials.answer(run, "cijfers"));
        assertTrue(run.mayBeOf("cijfers"));
        assertFalse(run.mayBeOf("andere cijfers"));
        assertInstanceOf(Computed.class, run.found());
    }

    @Test
    void that_it_failed_is_told_for_half_a_minute() {
        run.starts();
        assertTrue(run.isToldAt(Instant.MAX), "it is busy");
        run.fails("kenmerk");
        var now = Instant.now();
        assertTrue(run.isToldAt(now.plus(Duration.ofSeconds(29))));
        assertFalse(run.isToldAt(now.plus(Duration.ofSeconds(30))));
        var job = assertInstanceOf(Awaited.class, run.found()).job();
        assertEquals(EvaluationState.FAILED, job.state());
        assertEquals("kenmerk", job.incident());
        assertFalse(job.finishedAt().isAfter(now));
    }

    @Test
    void one_that_was_stopped_may_begin_again_at_once() {
        run.starts();
        run.stops();
        assertFalse(run.isBusy());
        assertFalse(run.isToldAt(Instant.now()));
        assertEquals(
                EvaluationState.INTERRUPTED,
                assertInstanceOf(Awaited.class, run.found()).job().state());
    }

    @Test
    void an_answer_is_told_for_as_long_as_it_is_remembered() {
        run.ends(PassingTrials.answer(run, "cijfers"));
        assertTrue(run.isToldAt(Instant.MAX));
    }
}
