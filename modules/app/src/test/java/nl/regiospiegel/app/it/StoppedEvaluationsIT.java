package nl.regiospiegel.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.function.BooleanSupplier;
import nl.regiospiegel.comparison.evaluation.keeping.control.EvaluationJobs;
import nl.regiospiegel.comparison.evaluation.keeping.entity.EvaluationState;
import org.junit.jupiter.api.Test;

/** What becomes of evaluations that are cancelled, or whose server stopped. */
class StoppedEvaluationsIT extends InTheProduct {

    private static final String QUESTION =
            """
            {"comparison":"never-treated","cutOff":null,"donors":"all","event":"contract-start","excludeWindow":null,"from":null,\
            "indicator":"VERW-HA","level":"municipality","method":"before-after","region":"mvs","seed":1,"to":null,"vintageAsOf":"2024-01-01"}""";

    @Inject
    SpeakingTrial tell;

    @Inject
    EvaluationJobs jobs;

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
        assertTrue(as("mvs", () -> jobs.cancel(hash)));
        assertFalse(as("mvs", () -> jobs.start(hash, "eerste")));
        assertFalse(as("mvs", () -> jobs.cancel(hash)), "once is enough");
        assertEquals(EvaluationState.CANCELLED, state("mvs", hash));
        assertTrue(as("mvs", () -> jobs.begin(hash, "tweede", QUESTION)));
    }

    @Test
    void how_far_it_is_is_seen_by_the_region_itself_only() {
        var hash = "c".repeat(64);
        assertTrue(as("mvs", () -> jobs.begin(hash, "eerste", QUESTION)));
        assertTrue(as("den-haag", () -> jobs.find(hash).isEmpty()));
        assertFalse(as("den-haag", () -> jobs.cancel(hash)));
        assertEquals(EvaluationState.WAITING, state("mvs", hash));
        assertTrue(as("mvs", () -> jobs.cancel(hash)));
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
