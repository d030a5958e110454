package nl.regiospiegel.e2e;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an integrator may count on at every path, seen from outside. */
@ExtendWith(RunningProduct.class)
class ApiConventionsIT {

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/regions/, 404",
        "GET, /api/v1/, 404",
        "GET, /api/v1/nothing-here, 404",
        "GET, /api/v2/regions, 404",
        "GET, /api/nothing, 404",
        "GET, /api/v1/regions/no-such-region, 404",
        "GET, /api/v1/indicators/verw-ha, 404",
        "DELETE, /api/v1/regions, 405",
        "GET, /api/v1/regions?asof=2024-01-01, 400",
        "GET, /api/v1/regions/mvs/timeline?asOf=gisteren, 400",
    })
    void every_error_is_a_problem_with_the_version(String method, String path, int status, Product product) {
        assertProblem(status, Integration.of(product, "mvs-reader").send(method, path, BodyPublishers.noBody()));
    }

    @Test
    void without_a_token_the_api_asks_for_one(Product product) {
        var answer = Integration.without(product).get("/api/v1/regions");
        assertProblem(401, answer);
        assertTrue(answer.headers().firstValue("WWW-Authenticate").isPresent());
    }

    @Test
    void a_form_that_is_not_offered_or_not_taken_is_a_problem(Product product) {
        var mvs = Integration.of(product, "mvs-reader");
        assertProblem(406, mvs.get("/api/v1/regions", "Accept", "image/png"));
        var login = Integration.login(product, "mvs-reader", "verkeerd-wachtwoord");
        assertProblem(401, login);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | {niet af | 400",
                "application/json | {\"onbekend\": 1} | 400",
                "text/plain | tekst | 415"
            })
    void a_malformed_body_at_login_is_a_problem(String type, String body, int status, Product product) {
        var basic = "Basic "
                + java.util.Base64.getEncoder()
                        .encodeToString(("leidse-regio-reader:" + Product.PASSWORD)
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        BodyPublisher publisher = BodyPublishers.ofString(body);
        assertProblem(
                status,
                Integration.without(product)
                        .send(
                                "POST",
                                "/api/v1/access-tokens",
                                publisher,
                                "Authorization",
                                basic,
                                "Content-Type",
                                type));
    }

    @Test
    void all_faults_of_a_question_come_in_one_answer(Product product) {
        var answer = Integration.of(product, "mvs-reader")
                .get(
                        "/api/v1/comparisons/outcomes?indicator=BESTAAT-NIET&regions=mvs,nergens&periodKind=maand&axis=tijd");
        assertProblem(400, answer);
        var names = new HashSet<String>();
        Integration.json(answer)
                .get("errors")
                .forEach(fault -> names.add(fault.get("name").textValue()));
        assertEquals(java.util.Set.of("indicator", "regions", "periodKind", "axis"), names, answer.body());
    }

    @Test
    void an_unchanged_answer_is_not_sent_twice(Product product) {
        var mvs = Integration.of(product, "mvs-reader");
        var first = mvs.get("/api/v1/regions/mvs/contract-models");
        var tag = first.headers().firstValue("ETag").orElseThrow();
        var second = mvs.get("/api/v1/regions/mvs/contract-models", "If-None-Match", tag);
        assertEquals(304, second.statusCode());
        assertEquals("", second.body());
        assertEquals(
                200,
                mvs.get("/api/v1/regions/mvs/contract-models", "If-None-Match", "\"anders\"")
                        .statusCode());
    }

    @Test
    void an_unpublished_region_does_not_exist_for_others(Product product) {
        var mvs = Integration.of(product, "mvs-reader");
        assertEquals(
                200,
                Integration.of(product, "proefregio-reader")
                        .get("/api/v1/regions/proefregio")
                        .statusCode());
        assertFalse(mvs.get("/api/v1/regions").body().contains("proefregio"));
        for (var part : new String[] {"", "/contract-models", "/access-points", "/timeline", "/sources"}) {
            assertProblem(404, mvs.get("/api/v1/regions/proefregio" + part));
        }
        for (var kind : new String[] {"models", "access-points", "timelines"}) {
            var hidden = mvs.get("/api/v1/comparisons/" + kind + "?regions=mvs,proefregio");
            var unknown = mvs.get("/api/v1/comparisons/" + kind + "?regions=mvs,nergensxyz");
            assertEquals(unknown.statusCode(), hidden.statusCode());
            assertEquals(withoutIncident(unknown).replace("nergensxyz", "proefregio"), withoutIncident(hidden), kind);
        }
    }

    @Test
    void the_description_is_open_to_everybody(Product product) {
        var answer = Integration.without(product).get("/api/v1/openapi.json");
        assertEquals(200, answer.statusCode());
        assertEquals(
                "*", answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
        assertTrue(Integration.json(answer).get("openapi").textValue().startsWith("3.1"));
    }

    private static String withoutIncident(HttpResponse<String> answer) {
        return answer.body().replaceAll("\"instance\":\"[^\"]*\"", "");
    }

    private static void assertProblem(int status, HttpResponse<String> answer) {
        assertAll(
                () -> assertEquals(status, answer.statusCode(), answer.body()),
                () -> assertTrue(
                        answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")),
                () -> assertEquals(
                        "1.0.0", answer.headers().firstValue("API-Version").orElse("")),
                () -> assertTrue(Integration.json(answer).hasNonNull("title"), answer.body()),
                () -> assertEquals(
                        status, Integration.json(answer).get("status").intValue()),
                () -> assertTrue(Integration.json(answer).hasNonNull("detail"), answer.body()));
    }
}
