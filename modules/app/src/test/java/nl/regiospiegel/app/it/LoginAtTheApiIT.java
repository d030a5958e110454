package nl.regiospiegel.app.it;

import static nl.regiospiegel.app.it.TrialRegions.ONE;
import static nl.regiospiegel.app.it.TrialRegions.TWO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@RunAsClient
class LoginAtTheApiIT extends InTheProduct {

    private static final String JSON = "application/json";

    @Test
    void name_and_password_give_a_token_for_eight_hours() {
        var answer = Api.logIn(ONE + "-reader", Browser.PASSWORD, null);
        assertEquals(201, answer.statusCode(), answer.body());
        var life =
                Duration.between(Instant.now(), Instant.parse(Api.json(answer).getString("expiresAt")));
        assertTrue(life.toMinutes() >= 475 && life.toMinutes() <= 480, life.toString());
        assertEquals(java.util.Set.of("token", "expiresAt"), Api.json(answer).keySet());
    }

    @Test
    void an_empty_object_is_as_good_as_no_body() {
        assertEquals(
                201,
                Api.logIn(ONE + "-reader", Browser.PASSWORD, "{}", "Content-Type", JSON)
                        .statusCode());
    }

    @Test
    void a_malformed_or_unexpected_body_is_a_bad_request() {
        for (var body : new String[] {"{", "[]", "{} {}", "nee", "{\"days\": 3}"}) {
            var answer = Api.logIn(ONE + "-reader", Browser.PASSWORD, body, "Content-Type", JSON);
            assertProblem(400, "invalid-input", answer);
        }
    }

    @Test
    void a_wrong_password_is_a_problem_that_asks_for_basic() {
        var answer = Api.logIn(ONE + "-editor", "verkeerd", null);
        assertProblem(401, "wrong-password", answer);
        assertTrue(answer.headers().firstValue("WWW-Authenticate").orElse("").startsWith("Basic"));
    }

    @Test
    void a_name_that_nobody_can_have_is_a_wrong_password() {
        for (var name :
                new String[] {"nul\u0000-" + UUID.randomUUID(), "regel\n-" + UUID.randomUUID(), "a".repeat(3000)}) {
            assertProblem(401, "wrong-password", Api.logIn(name, "mis\u0000", null));
        }
    }

    @Test
    void a_token_with_a_control_character_in_its_name_is_refused() {
        var bearer = Api.bearer(ONE + "-administrator");
        var answer = Api.send(
                "POST",
                "/named-access-tokens",
                "{\"name\": \"a\\u0000b\", \"days\": 3}",
                "Authorization",
                bearer,
                "Content-Type",
                JSON);
        var fault = assertProblem(400, "invalid-input", answer)
                .getJsonArray("errors")
                .getJsonObject(0);
        assertEquals("control-character", fault.getString("code"));
    }

    @Test
    void without_a_login_the_token_address_and_the_rest_answer_401() {
        assertProblem(401, "unauthorized", Api.send("POST", "/access-tokens", null));
        assertProblem(401, "unauthorized", Api.get("/it-trial"));
    }

    @Test
    void each_way_in_opens_only_its_own_door() {
        assertProblem(
                401,
                "wrong-authentication",
                Api.get("/it-trial", "Authorization", Api.basic(ONE + "-reader", Browser.PASSWORD)));
        var bearer = Api.bearer(ONE + "-reader");
        assertProblem(401, "wrong-authentication", Api.send("POST", "/access-tokens", null, "Authorization", bearer));
        assertEquals(200, Api.get("/it-trial", "Authorization", bearer).statusCode());
    }

    @Test
    void a_token_speaks_for_its_own_region_only() {
        assertEquals(
                ONE,
                Api.json(Api.get("/it-trial", "Authorization", Api.bearer(ONE + "-reader")))
                        .getString("region"));
        assertEquals(
                TWO,
                Api.json(Api.get("/it-trial", "Authorization", Api.bearer(TWO + "-reader")))
                        .getString("region"));
        var transplanted = Api.bearer(ONE + "-reader").replace(ONE, TWO);
        assertProblem(401, "invalid-token", Api.get("/it-trial", "Authorization", transplanted));
    }

    @Test
    void five_failures_block_a_name_whether_it_exists_or_not() {
        for (var name : new String[] {TWO + "-approver", "niemand-" + UUID.randomUUID()}) {
            IntStream.range(0, 5)
                    .forEach(i -> assertEquals(401, Api.logIn(name, "mis", null).statusCode()));
            var blocked = Api.logIn(name, "mis", null);
            assertProblem(429, "too-many-failures", blocked);
            var wait =
                    Integer.parseInt(blocked.headers().firstValue("Retry-After").orElseThrow());
            assertTrue(wait > 800 && wait <= 901, "Retry-After " + wait);
            assertEquals(429, Api.logIn(name, Browser.PASSWORD, null).statusCode());
        }
    }

    @Test
    void successes_are_never_throttled_and_wipe_out_failures() {
        var name = TWO + "-editor";
        IntStream.range(0, 4)
                .forEach(i -> assertEquals(401, Api.logIn(name, "mis", null).statusCode()));
        IntStream.range(0, 7)
                .forEach(i -> assertEquals(
                        201, Api.logIn(name, Browser.PASSWORD, null).statusCode()));
        assertEquals(401, Api.logIn(name, "mis", null).statusCode());
        assertEquals(201, Api.logIn(name, Browser.PASSWORD, null).statusCode());
    }

    @Test
    void an_administrator_makes_a_reading_token_and_revokes_it() {
        var administrator = Api.bearer(ONE + "-administrator");
        var made = Api.send(
                "POST",
                "/named-access-tokens",
                "{\"name\": \"Power BI\", \"days\": 365}",
                "Authorization",
                administrator,
                "Content-Type",
                JSON);
        assertEquals(201, made.statusCode(), made.body());
        var token = "Bearer " + Api.json(made).getString("token");
        var id = Api.json(made).getJsonObject("details").getString("id");
        assertEquals(200, Api.get("/it-trial", "Authorization", token).statusCode());
        assertProblem(
                403,
                "read-only-token",
                Api.send("POST", "/it-trial", "{\"name\": \"x\"}", "Authorization", token, "Content-Type", JSON));
        assertFalse(Api.get("/named-access-tokens", "Authorization", administrator)
                .body()
                .contains(token.substring(20)));
        assertEquals(
                204,
                Api.send("POST", "/named-access-tokens/" + id + "/revocation", null, "Authorization", administrator)
                        .statusCode());
        assertProblem(401, "invalid-token", Api.get("/it-trial", "Authorization", token));
    }

    @Test
    void named_tokens_are_for_administrators_of_their_own_region() {
        assertProblem(403, "forbidden", Api.get("/named-access-tokens", "Authorization", Api.bearer(ONE + "-reader")));
        var made = Api.send(
                "POST",
                "/named-access-tokens",
                "{\"name\": \"BI\", \"days\": 1}",
                "Authorization",
                Api.bearer(ONE + "-administrator"),
                "Content-Type",
                JSON);
        var id = Api.json(made).getJsonObject("details").getString("id");
        var foreign = Api.send(
                "POST",
                "/named-access-tokens/" + id + "/revocation",
                null,
                "Authorization",
                Api.bearer(TWO + "-administrator"));
        assertProblem(404, "unknown-named-access-token", foreign);
    }

    @Test
    void a_named_token_lives_at_most_365_days_and_all_faults_are_told() {
        var answer = Api.send(
                "POST",
                "/named-access-tokens",
                "{\"name\": \" \", \"days\": 366}",
                "Authorization",
                Api.bearer(ONE + "-administrator"),
                "Content-Type",
                JSON);
        assertEquals(
                2,
                assertProblem(400, "invalid-input", answer)
                        .getJsonArray("errors")
                        .size());
    }

    static JsonObject assertProblem(int status, String slug, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse("none"),
                answer.body());
        assertEquals("1.0.0", answer.headers().firstValue("API-Version").orElse("none"));
        var problem = Api.json(answer);
        assertEquals("/problems/" + slug, problem.getString("type"));
        assertEquals(status, problem.getInt("status"));
        assertFalse(problem.getString("title").isBlank());
        assertFalse(problem.getString("detail").isBlank());
        return problem;
    }
}
