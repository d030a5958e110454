package nl.regiospiegel.comparison.evaluation.keeping.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.regiospiegel.comparison.evaluation.keeping.control.PassingRuns.Key;
import nl.regiospiegel.comparison.evaluation.keeping.control.PassingRuns.Passing;
import org.junit.jupiter.api.Test;

class PassingRunsTest {

    private static final String FIGURES = "cijfers";

    private final PassingRuns runs = new PassingRuns(2);

    private static Key key(String hash) {
        return new Key(PassingTrials.REGION, hash, FIGURES);
    }

    private PassingRun busy(String hash) {
        var run = PassingTrials.run();
        runs.remember(key(hash), new Passing(run, new CompletableFuture<>()));
        return run;
    }

    private PassingRun ended(String hash) {
        var run = PassingTrials.run();
        run.ends(PassingTrials.answer(run, FIGURES));
        runs.remember(key(hash), new Passing(run, CompletableFuture.completedFuture(null)));
        return run;
    }

    private Optional<PassingRun> found(String hash) {
        return runs.find(key(hash), Instant.now()).map(Passing::run);
    }

    @Test
    void the_oldest_that_ended_goes_first() {
        ended("1");
        var second = ended("2");
        var third = ended("3");
        assertTrue(found("1").isEmpty());
        assertEquals(Optional.of(second), found("2"));
        assertEquals(Optional.of(third), found("3"));
    }

    @Test
    void one_that_is_computed_stays_however_old() {
        var waiting = busy("1");
        var working = busy("2");
        working.starts();
        ended("3");
        assertEquals(Optional.of(waiting), found("1"));
        assertEquals(Optional.of(working), found("2"));
        assertTrue(found("3").isEmpty(), "there is room for two");
        working.ends(PassingTrials.answer(working, FIGURES));
        var fourth = busy("4");
        assertTrue(found("2").isEmpty());
        assertEquals(Optional.of(waiting), found("1"));
        assertEquals(Optional.of(fourth), found("4"));
    }

    @Test
    void one_that_begins_again_is_the_youngest() {
        busy("1").fails("kenmerk");
        var second = ended("2");
        var again = ended("1");
        assertEquals(Optional.of(second), found("2"));
        ended("3");
        assertTrue(found("2").isEmpty());
        assertEquals(Optional.of(again), found("1"));
    }

    @Test
    void what_was_made_of_other_figures_or_failed_a_while_ago_is_not_there() {
        var other = busy("1");
        other.ends(PassingTrials.answer(other, "andere cijfers"));
        assertTrue(found("1").isEmpty());
        var failed = busy("2");
        failed.fails("kenmerk");
        assertEquals(Optional.of(failed), found("2"));
        var later = Instant.now().plus(Duration.ofMinutes(1));
        assertTrue(runs.find(key("2"), later).isEmpty());
    }
}
