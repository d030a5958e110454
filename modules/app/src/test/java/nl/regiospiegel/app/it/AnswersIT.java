package nl.regiospiegel.app.it;

import static nl.regiospiegel.app.it.TrialRegions.ONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@RunAsClient
class AnswersIT extends InTheProduct {

    @Test
    void declared_fields_are_present_when_empty() {
        assertEquals(
                JsonValue.NULL, Api.json(trial(Api.bearer(ONE + "-reader"))).get("nothing"));
    }

    @Test
    void who_already_has_the_answer_gets_304_without_a_body() {
        var bearer = Api.bearer(ONE + "-reader");
        var tag = header(trial(bearer), "ETag");
        assertTrue(tag.startsWith("W/\""), tag);
        var again = trial(bearer, "If-None-Match", "\"x\", " + tag);
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        assertEquals(tag, header(again, "ETag"));
        assertEquals("1.0.0", header(again, "API-Version"));
        assertEquals(200, trial(bearer, "If-None-Match", "\"anders\"").statusCode());
    }

    @Test
    void another_language_is_another_answer() {
        var bearer = Api.bearer(ONE + "-reader");
        assertNotEquals(header(trial(bearer), "ETag"), header(trial(bearer, "Accept-Language", "en"), "ETag"));
    }

    @Test
    void head_answers_as_get_without_a_body() {
        var bearer = Api.bearer(ONE + "-reader");
        var head = Api.send("HEAD", "/it-trial", null, "Authorization", bearer);
        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
        assertEquals(header(trial(bearer), "ETag"), header(head, "ETag"));
    }

    @Test
    void the_document_is_open_to_everybody_and_every_site() {
        var document = Api.get("/openapi.json");
        assertEquals(200, document.statusCode());
        assertEquals("*", header(document, "Access-Control-Allow-Origin"));
        assertEquals("3.1.0", Api.json(document).getString("openapi"));
        assertFalse(document.headers().firstValue("Set-Cookie").isPresent());
    }

    @Test
    void other_sites_are_not_let_in_elsewhere() {
        var answer = trial(Api.bearer(ONE + "-reader"), "Origin", "https://elders.example");
        assertFalse(answer.headers().firstValue("Access-Control-Allow-Origin").isPresent());
        var preflight = Api.send(
                "OPTIONS",
                "/it-trial",
                null,
                "Origin",
                "https://elders.example",
                "Access-Control-Request-Method",
                "GET");
        assertTrue(preflight.statusCode() < 300, preflight.body());
        assertTrue(header(preflight, "Allow").contains("GET"));
        assertFalse(
                preflight.headers().firstValue("Access-Control-Allow-Origin").isPresent());
        assertFalse(preflight.body().contains("wadl"));
    }

    @Test
    void every_answer_has_the_security_headers() {
        for (var answer :
                new HttpResponse<?>[] {Api.get("/openapi.json"), Api.get("/nergens"), new Browser().get("/help")}) {
            assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
            assertEquals("DENY", header(answer, "X-Frame-Options"));
            assertTrue(header(answer, "Content-Security-Policy").contains("frame-ancestors 'none'"));
            assertTrue(header(answer, "Strict-Transport-Security").contains("max-age"));
            assertEquals("no-store", header(answer, "Cache-Control"));
            assertFalse(answer.headers().firstValue("Server").isPresent());
            assertFalse(answer.headers().firstValue("X-Powered-By").isPresent());
        }
    }

    private static HttpResponse<String> trial(String bearer, String... headers) {
        var all = new java.util.ArrayList<>(java.util.List.of(headers));
        all.add("Authorization");
        all.add(bearer);
        return Api.get("/it-trial", all.toArray(String[]::new));
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("none");
    }
}
