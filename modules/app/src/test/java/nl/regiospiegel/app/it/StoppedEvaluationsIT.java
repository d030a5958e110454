package nl.regiospiegel.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.regiospiegel.comparison.evaluation.entity.EvaluationResult;
import nl.regiospiegel.comparison.evaluation.keeping.control.EvaluationJobs;
import nl.regiospiegel.comparison.evaluation.keeping.control.EvaluationRefused;
import nl.regiospiegel.comparison.evaluation.keeping.control.FindEvaluation;
import nl.regiospiegel.comparison.evaluation.keeping.control.PassingEvaluations;
import nl.regiospiegel.comparison.evaluation.keeping.control.SpecificationText;
import nl.regiospiegel.comparison.evaluation.keeping.entity.EvaluationState;
import nl.regiospiegel.comparison.evaluation.keeping.entity.FoundEvaluation;
import nl.regiospiegel.comparison.evaluation.keeping.entity.FoundEvaluation.Awaited;
import nl.regiospiegel.comparison.evaluation.keeping.entity.WrittenAnswer;
import org.junit.jupiter.api.Test;

/** What becomes of evaluations that are cancelled, that fail, or whose server stopped. */
class StoppedEvaluationsIT extends InTheProduct {

    private static final String QUESTION =
            """
            {"comparison":"never-treated","cutOff":null,"donors":"all","event":"contract-start","excludeWindow":null,"from":null,\
            "indicator":"VERW-HA","level":"municipality","method":"before-after","region":"mvs","seed":1,"to":null,"vintageAsOf":"2024-01-01"}""";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    SpeakingTrial tell;

    @Inject
    EvaluationJobs jobs;

    @Inject
    PassingEvaluations passing;

    @Inject
    FindEvaluation finding;

    @Test
    void one_without_a_sign_of_life_was_interrupted_and_begins_again() {
        var hash = "a".repeat(64);
        assertTrue(as("mvs", () -> jobs.begin(hash, "eerste", QUESTION)));
        assertTrue(as("mvs", () -> jobs.start(hash, "eerste")));
        assertTrue(as("mvs", () -> jobs.progress(hash, "eerste", 30, 100)));
        assertEquals(EvaluationState.RUNNING, state("mvs", hash));
        assertFalse(as("mvs", () -> jobs.begin(hash, "tweede", QUESTION)), "one is alive");
        forget(hash);
        assertEquals(EvaluationState.INTERRUPTED, state("mvs", hash));
        assertTrue(as("mvs", () -> jobs.begin(hash, "tweede", QUESTION)));
        assertEquals(EvaluationState.WAITING, state("mvs", hash));
        assertFalse(as("mvs", () -> jobs.progress(hash, "eerste", 90, 100)), "the first hears it is not wanted");
    }

    @Test
    void what_is_cancelled_is_no_longer_wanted_and_can_begin_again() {
        var hash = "b".repeat(64);
        assertTrue(as("mvs", () -> jobs.begin(hash, "eerste", QUESTION)));
        assertEquals(Optional.of("eerste"), cancelled("mvs", hash));
        assertFalse(as("mvs", () -> jobs.start(hash, "eerste")));
        assertEquals(Optional.empty(), cancelled("mvs", hash), "once is enough");
        assertEquals(EvaluationState.CANCELLED, state("mvs", hash));
        assertTrue(as("mvs", () -> jobs.begin(hash, "tweede", QUESTION)));
        assertTrue(as("mvs", () -> jobs.start(hash, "tweede")));
        assertEquals(Optional.of("tweede"), cancelled("mvs", hash), "the attempt that is busy now");
    }

    @Test
    void how_far_it_is_is_seen_by_the_region_itself_only() {
        var hash = "c".repeat(64);
        assertTrue(as("mvs", () -> jobs.begin(hash, "eerste", QUESTION)));
        assertTrue(as("den-haag", () -> jobs.find(hash).isEmpty()));
        assertEquals(Optional.empty(), cancelled("den-haag", hash));
        assertEquals(EvaluationState.WAITING, state("mvs", hash));
        assertEquals(Optional.of("eerste"), cancelled("mvs", hash));
    }

    private Optional<String> cancelled(String region, String hash) {
        return tell.as(region, entities -> jobs.cancel(hash));
    }

    @Test
    void that_a_looked_at_one_failed_is_told_and_not_computed_again_at_each_look() {
        var specification = SpecificationText.read(QUESTION.replace("2024-01-01", "2024-01-02"));
        var times = new AtomicInteger();
        Function<EvaluationResult, WrittenAnswer> broken = result -> {
            throw new IllegalStateException("proef " + times.incrementAndGet());
        };
        Supplier<FoundEvaluation> look =
                () -> tell.as("mvs", entities -> passing.look(specification, broken, PATIENCE));
        var failed = assertInstanceOf(Awaited.class, look.get()).job();
        assertEquals(EvaluationState.FAILED, failed.state());
        assertFalse(failed.incident().isEmpty());
        assertEquals(new Awaited(failed), look.get());
        assertEquals(1, times.get());
        var refused = assertThrows(EvaluationRefused.class, () -> finding.written(look.get()));
        assertEquals("evaluation-not-done", refused.slug());
    }

    @Test
    void a_looked_at_one_that_is_stopped_with_its_server_begins_again_at_the_next_look() {
        var specification = SpecificationText.read(QUESTION.replace("2024-01-01", "2024-01-03"));
        var times = new AtomicInteger();
        Function<EvaluationResult, WrittenAnswer> stopped = result -> {
            throw new CancellationException("proef " + times.incrementAndGet());
        };
        for (int look = 1; look <= 2; look++) {
            var found = tell.as("mvs", entities -> passing.look(specification, stopped, PATIENCE));
            var job = assertInstanceOf(Awaited.class, found).job();
            assertEquals(EvaluationState.INTERRUPTED, job.state());
            assertNull(job.incident());
            assertEquals(look, times.get());
        }
    }

    private EvaluationState state(String region, String hash) {
        return tell.as(region, entities -> jobs.find(hash).orElseThrow().state());
    }

    private boolean as(String region, BooleanSupplier step) {
        return tell.as(region, entities -> step.getAsBoolean());
    }

    private void forget(String hash) {
        tell.as("mvs", entities -> entities.createNativeQuery(
                        "update comparison.evaluation_job set progressed_at = now() - interval '1 minute' where hash = '"
                                + hash + "'")
                .executeUpdate());
    }
}
