package nl.regiospiegel.app.it;

import static nl.regiospiegel.app.it.TrialRegions.ONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The filters read the address as sent, the server opens the one it makes of it: the two must be the same. */
@RunAsClient
class CrookedAddressesIT extends InTheProduct {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../regions/home",
                "/assets/%2e%2e/regions/home",
                "/assets/%2E%2E/regions/home",
                "/assets/.%2e/regions/home",
                "/assets/./../regions/home",
                "/assets/..;/regions/home",
                "/assets/../identity/tokens",
                "/regions/home;x=1",
                "/identity/tokens;x",
                "//regions/home"
            })
    void a_page_is_not_opened_by_a_crooked_address(String path) {
        var answer = RawRequest.get(path);
        assertEquals(400, answer.status(), answer.head());
        assertTrue(answer.says("Content-Type: text/html"), answer.head());
        assertTrue(answer.says("Cache-Control: no-store"), answer.head());
        assertTrue(answer.says("Content-Security-Policy: default-src 'none'"), answer.head());
        assertFalse(answer.says("Cache-Control: public"), answer.head());
        assertTrue(answer.body().contains("Dit adres klopt niet"), answer.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/../regions/home",
                "/api/%2e%2e/regions/home",
                "/api/../assets/main.css",
                "/api/../identity/tokens",
                "/api/./v1/regions",
                "/api//v1/regions",
                "/api/v1/regions;x=1"
            })
    void the_api_tells_it_as_a_problem(String path) {
        var answer = RawRequest.get(path);
        assertEquals(400, answer.status(), answer.head());
        assertTrue(answer.says("Content-Type: application/problem+json"), answer.head());
        assertTrue(answer.says("API-Version: 1.0.0"), answer.head());
        assertTrue(answer.says("Cache-Control: no-store"), answer.head());
        assertTrue(answer.body().contains("/problems/invalid-input"), answer.body());
    }

    /**
     * Where the address ends in dots just where the server's memory for it ends, the server itself gives up with an empty answer,
     * and the product is never asked.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {"/assets/..", "/assets/.", "/help/..", "/help/.", "/api/v1/regions/..", "/api/v1/regions/."})
    void an_address_that_ends_in_dots_opens_nothing(String path) {
        var answer = RawRequest.get(path);
        if (answer.status() != 400) {
            assertTrue(answer.says("Content-Length: 0"), answer.head());
            assertEquals("", answer.body());
        }
        assertFalse(answer.says("Cache-Control: public"), answer.head());
    }

    /** Some of these the server refuses before the product is asked. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/..%2fregions/home",
                "/api/..%2Fregions/home",
                "/api/..\\regions\\home",
                "/api/..%5cregions%5Chome",
                "/regions/home%00",
                "/assets%2f..%2fregions/home",
                "/assets\\..\\regions\\home"
            })
    void encoded_separators_open_nothing(String path) {
        var answer = RawRequest.get(path);
        assertEquals(400, answer.status(), answer.head());
        assertFalse(answer.says("Cache-Control: public"), answer.head());
    }

    @Test
    void another_site_cannot_log_a_visitor_in_by_way_of_the_api() {
        var form = "name=" + ONE + "-reader&password=" + Browser.PASSWORD
                + "&login=login&submit=submit&jakarta.faces.ViewState=stateless";
        var headers = "Sec-Fetch-Site: cross-site\r\nContent-Type: application/x-www-form-urlencoded\r\n";
        for (var path : List.of(
                "/api/../identity/login",
                "/api/%2e%2e/identity/login",
                "/api/..;/identity/login",
                "/api/..;jsessionid=1/identity/login")) {
            var answer = new RawRequest("POST", path, headers, form).send();
            assertEquals(400, answer.status(), answer.head());
            assertFalse(answer.says("Set-Cookie: JSESSIONID"), answer.head());
        }
    }

    @Test
    void plain_addresses_are_left_alone() {
        assertEquals(200, RawRequest.get("/help").status());
        assertEquals(401, RawRequest.get("/api/v1/regions").status());
        assertEquals(302, RawRequest.get("/regions/home").status());
    }
}
