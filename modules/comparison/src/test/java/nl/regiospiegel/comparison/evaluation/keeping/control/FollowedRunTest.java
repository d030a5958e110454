package nl.regiospiegel.comparison.evaluation.keeping.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.CancellationException;
import nl.regiospiegel.regions.speaking.RegionId;
import org.junit.jupiter.api.Test;

class FollowedRunTest {

    private static final RegionId REGION = new RegionId("mvs");
    private static final String HASH = "a".repeat(64);

    @Test
    void of_two_attempts_at_one_question_only_the_one_that_was_cancelled_stops() {
        var first = new FollowedRun(REGION, HASH, "eerste");
        var second = new FollowedRun(REGION, HASH, "tweede");
        List.of(first, second).forEach(run -> run.nobodyWants("eerste"));
        assertThrows(CancellationException.class, () -> first.done(1, 10));
        second.done(3, 10);
        assertEquals(3, second.reached());
        assertEquals(10, second.total());
    }
}
