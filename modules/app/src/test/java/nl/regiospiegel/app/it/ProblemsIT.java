package nl.regiospiegel.app.it;

import static nl.regiospiegel.app.it.LoginAtTheApiIT.assertProblem;
import static nl.regiospiegel.app.it.TrialRegions.ONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RunAsClient
class ProblemsIT extends InTheProduct {

    private String bearer;

    @BeforeEach
    void logIn() {
        if (System.getProperty("regiospiegel.it.war") != null) {
            bearer = Api.bearer(ONE + "-editor");
        }
    }

    @Test
    void unknown_addresses_in_and_beside_the_api_are_problems() {
        assertProblem(404, "not-found", get("/nergens"));
        for (var path : new String[] {"/api", "/api/", "/api/v2/regions", "/api/v1x"}) {
            assertProblem(404, "not-found", new Browser().get(path));
        }
    }

    @Test
    void a_trailing_slash_is_not_found() {
        assertProblem(404, "not-found", get("/it-trial/"));
        assertProblem(404, "not-found", get("/"));
    }

    @Test
    void a_wrong_method_says_which_are_allowed() {
        var answer = Api.send("DELETE", "/it-trial", null, "Authorization", bearer);
        assertProblem(405, "method-not-allowed", answer);
        assertTrue(answer.headers().firstValue("Allow").orElse("").contains("GET"));
    }

    @Test
    void formats_that_do_not_exist_are_problems() {
        assertProblem(406, "not-acceptable", Api.get("/it-trial", "Authorization", bearer, "Accept", "image/png"));
        assertProblem(415, "unsupported-media-type", post("<x/>", "application/xml"));
    }

    @Test
    void malformed_empty_and_wrongly_typed_bodies_are_invalid() {
        for (var body : new String[] {"{\"name\":", "nee", "", "{\"name\": {\"a\": 1}}", "[1]"}) {
            assertProblem(400, "invalid-input", post(body, "application/json"));
        }
    }

    @Test
    void an_unknown_field_names_the_nearest_known_one() {
        var problem = assertProblem(
                400, "invalid-input", post("{\"nane\": \"a\", \"parts\": [{\"cod\": \"b\"}]}", "application/json"));
        var errors = problem.getJsonArray("errors");
        assertEquals(2, errors.size());
        assertTrue(errors.getJsonObject(0).getString("detail").contains("\"name\""));
        assertEquals("/parts/0/cod", errors.getJsonObject(1).getString("pointer"));
    }

    @Test
    void every_violation_is_told_with_its_place() {
        var problem = assertProblem(
                400,
                "invalid-input",
                post("{\"name\": \"\", \"parts\": [{\"code\": \"te lang\"}]}", "application/json"));
        var errors = problem.getJsonArray("errors");
        assertEquals("/name", errors.getJsonObject(0).getString("pointer"));
        assertEquals("/parts/0/code", errors.getJsonObject(1).getString("pointer"));
    }

    @Test
    void unknown_query_parameters_name_the_nearest_known_one() {
        var problem = assertProblem(400, "invalid-input", get("/it-trial?asof=2026-01-01&kleur=rood"));
        var errors = problem.getJsonArray("errors");
        assertEquals("query", errors.getJsonObject(0).getString("in"));
        assertTrue(errors.getJsonObject(0).getString("detail").contains("\"asOf\""));
        assertFalse(errors.getJsonObject(1).getString("detail").contains("Bedoelde"));
    }

    @Test
    void the_unforeseen_tells_an_incident_and_nothing_of_the_inside() {
        var answer = get("/it-trial?fail=true");
        var problem = assertProblem(500, "incident", answer);
        assertTrue(problem.getString("instance").startsWith("urn:uuid:"));
        assertFalse(answer.body().contains("secret") || answer.body().contains("Exception"));
    }

    @Test
    void problems_speak_the_language_asked_for() {
        var english = Api.get("/nergens", "Authorization", bearer, "Accept-Language", "en");
        assertEquals("Not found", Api.json(english).getString("title"));
        assertEquals("en", english.headers().firstValue("Content-Language").orElse("none"));
        assertEquals("Niet gevonden", Api.json(get("/nergens")).getString("title"));
        var refused = Api.get("/it-trial", "Authorization", "Bearer x", "Accept-Language", "en");
        assertTrue(Api.json(refused).getString("detail").startsWith("This token"));
    }

    @Test
    void a_session_does_not_open_the_api() {
        var visitor = new Browser();
        assertEquals(
                302,
                visitor.logIn("/identity/login", ONE + "-reader", Browser.PASSWORD)
                        .statusCode());
        assertProblem(401, "unauthorized", visitor.get("/api/v1/it-trial"));
    }

    private HttpResponse<String> get(String path) {
        return Api.get(path, "Authorization", bearer);
    }

    private HttpResponse<String> post(String body, String type) {
        return Api.send("POST", "/it-trial", body, "Authorization", bearer, "Content-Type", type);
    }
}
