package nl.regiospiegel.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Evaluations that are still being computed when their address is given: followed and cancelled over HTTP while they are. */
@RunAsClient
class LongEvaluationsIT extends InTheProduct {

    /** All 340 donors, each in turn beside the others: the longest question there is. */
    private static final String QUESTION = "{\"region\": \"voorbeeldregio-a\", \"indicator\": \"VERW-HA\","
            + " \"method\": \"synthetic-difference-in-differences\", \"vintageAsOf\": \"%s\"}";

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** How many questions a test may ask before one is caught in the act: it depends on the machine how long each takes. */
    private static final int ATTEMPTS = 10;

    private final EvaluationApi asker = EvaluationApi.as("voorbeeldregio-a-reader");

    private static String question(int day) {
        return QUESTION.formatted(DAY.minusDays(day));
    }

    private HttpResponse<String> atOnce(String question) {
        var answer = asker.ask(question, "Prefer", "handling=lenient, respond-async");
        assertEquals(202, answer.statusCode(), answer.body());
        return answer;
    }

    private static String state(JsonObject found) {
        return found.getString("state");
    }

    private static boolean isBusy(JsonObject found) {
        return List.of("waiting", "running").contains(state(found));
    }

    /** Every percentage that was seen on the way, and how it ended. */
    private record Course(List<Integer> percentages, JsonObject end) {}

    private Course follow(String hash) {
        var seen = new ArrayList<Integer>();
        var until = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(until)) {
            var found = Api.json(asker.get(hash));
            if (!isBusy(found)) {
                return new Course(seen, found);
            }
            seen.add(found.getInt("percentage"));
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        throw new AssertionError("still busy: " + seen);
    }

    @Test
    void who_does_not_wait_is_told_where_to_look_and_sees_it_rise() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var answer = atOnce(question(attempt));
            var begun = Api.json(answer);
            var hash = begun.getString("hash");
            assertTrue(isBusy(begun), begun.toString());
            assertTrue(begun.isNull("evaluation"));
            assertEquals("respond-async", header(answer, "Preference-Applied"));
            assertEquals("2", header(answer, "Retry-After"));
            assertTrue(header(answer, "Location").endsWith("/api/v1/evaluations/" + hash));

            var course = follow(hash);
            assertEquals("done", state(course.end()), course.end().toString());
            assertEquals(course.percentages().stream().sorted().toList(), course.percentages(), "never falls");
            assertEquals(
                    "estimate",
                    course.end()
                            .getJsonObject("evaluation")
                            .getJsonObject("result")
                            .getString("kind"));
            if (new TreeSet<>(course.percentages()).size() > 2) {
                return;
            }
        }
        throw new AssertionError("none of " + ATTEMPTS + " was seen on its way");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("none");
    }

    @Test
    void one_that_is_cancelled_while_it_is_computed_leaves_nothing_and_can_be_asked_again() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var question = question(10 + attempt);
            var hash = Api.json(atOnce(question)).getString("hash");
            if (cancelled(hash)) {
                assertNothingIsKept(hash);
                var again = whenThereIsPlace(question);
                assertEquals("done", state(again), again.toString());
                assertEquals(hash, again.getString("hash"));
                assertEquals(
                        "estimate",
                        again.getJsonObject("evaluation")
                                .getJsonObject("result")
                                .getString("kind"));
                return;
            }
        }
        throw new AssertionError("none of " + ATTEMPTS + " could be cancelled while it was computed");
    }

    /** Whether it was cancelled after it had been seen at work. */
    private boolean cancelled(String hash) {
        var found = Api.json(asker.get(hash));
        while (isBusy(found)) {
            if (found.getInt("percentage") > 0 && found.getInt("percentage") < 100) {
                var answer = asker.cancel(hash);
                assertTrue(List.of(200, 409).contains(answer.statusCode()), answer.body());
                return answer.statusCode() == 200;
            }
            found = Api.json(asker.get(hash));
        }
        return false;
    }

    /** Nor does it turn up later, when another that was begun after it has been computed from beginning to end. */
    private void assertNothingIsKept(String hash) {
        assertEquals("cancelled", state(Api.json(asker.get(hash))));
        assertEquals("done", state(whenThereIsPlace(question(50))));
        var found = Api.json(asker.get(hash));
        assertEquals("cancelled", state(found), found.toString());
        assertTrue(found.isNull("evaluation"));
        assertTrue(found.getJsonArray("conclusion").isEmpty());
        assertEquals(409, asker.get(hash + "?format=csv").statusCode());
        assertFalse(asker.cancel(hash).statusCode() == 200, "once is enough");
        assertEquals(404, EvaluationApi.as("mvs-reader").get(hash).statusCode(), "what is not there is nobody's");
    }

    /** The work itself stops at its next step, so a place can be taken a moment longer. */
    private JsonObject whenThereIsPlace(String question) {
        var until = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(until)) {
            var answer = asker.ask(question, "Prefer", "respond-async");
            if (answer.statusCode() != 503) {
                return asker.settled(Api.json(answer).getString("hash"));
            }
            assertEquals("10", header(answer, "Retry-After"));
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new AssertionError("no place");
    }

    @Test
    void a_place_that_was_cancelled_is_free_for_another() {
        var hashes = new ArrayList<String>();
        for (int day = 30; day < 34; day++) {
            hashes.add(Api.json(atOnce(question(day))).getString("hash"));
        }
        hashes.forEach(asker::cancel);
        hashes.forEach(hash -> assertFalse(isBusy(follow(hash).end())));
        assertEquals("done", state(whenThereIsPlace(question(30))));
    }
}
