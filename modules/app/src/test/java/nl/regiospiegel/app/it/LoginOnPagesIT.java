package nl.regiospiegel.app.it;

import static nl.regiospiegel.app.it.TrialRegions.ONE;
import static nl.regiospiegel.app.it.TrialRegions.TWO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@RunAsClient
class LoginOnPagesIT extends InTheProduct {

    private static final String LOGIN = "/identity/login";
    private static final String SESSION = "JSESSIONID";

    private final Browser visitor = new Browser();

    @Test
    void a_page_that_asks_a_login_comes_back_after_it() {
        var refused = visitor.get("/identity/tokens?a=b");
        assertEquals(302, refused.statusCode());
        assertTrue(location(refused).endsWith(LOGIN + "?next=%2Fidentity%2Ftokens%3Fa%3Db"), location(refused));
        var entered =
                visitor.logIn(LOGIN + "?next=%2Fidentity%2Ftokens%3Fa%3Db", ONE + "-administrator", Browser.PASSWORD);
        assertEquals(302, entered.statusCode(), entered.body());
        assertTrue(location(entered).endsWith("/identity/tokens?a=b"), location(entered));
        assertEquals(200, visitor.get("/identity/tokens").statusCode());
    }

    @Test
    void the_session_cookie_is_strict_and_new_after_login() {
        visitor.logIn(LOGIN, ONE + "-reader", Browser.PASSWORD);
        var first = visitor.cookie(SESSION);
        var again = visitor.logIn(LOGIN, ONE + "-editor", Browser.PASSWORD);
        assertNotEquals(first, visitor.cookie(SESSION));
        var cookie = again.headers().allValues("Set-Cookie").stream()
                .filter(c -> c.startsWith(SESSION))
                .findFirst()
                .orElseThrow();
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
        assertFalse(cookie.contains("Secure"), cookie);
    }

    @Test
    void behind_tls_the_cookie_is_secure() {
        var page = visitor.get(LOGIN).body();
        assertTrue(page.contains("id=\"login\""), page);
        var entered = visitor.form(
                LOGIN,
                Map.of(
                        "name",
                        ONE + "-reader",
                        "password",
                        Browser.PASSWORD,
                        "login",
                        "login",
                        "submit",
                        "submit",
                        "jakarta.faces.ViewState",
                        "stateless"),
                "X-Forwarded-Proto",
                "https");
        assertEquals(302, entered.statusCode());
        assertTrue(
                entered.headers().firstValue("Set-Cookie").orElse("").contains("Secure"),
                entered.headers().toString());
        assertTrue(location(entered).startsWith("https://"), location(entered));
    }

    @Test
    void after_logging_in_another_region_may_log_in() {
        visitor.logIn(LOGIN, ONE + "-administrator", Browser.PASSWORD);
        visitor.logIn(LOGIN, TWO + "-administrator", Browser.PASSWORD);
        var page = visitor.get("/identity/tokens").body();
        assertTrue(page.contains("Proefregio " + TWO), page);
    }

    @Test
    void reading_pages_and_the_login_page_make_no_session() {
        visitor.get(LOGIN);
        visitor.get("/help");
        assertNull(visitor.cookie(SESSION));
    }

    @Test
    void a_wrong_password_is_told_without_saying_which_is_wrong() {
        var answer = visitor.logIn(LOGIN, "niemand-" + UUID.randomUUID(), "mis");
        assertTrue(answer.body().contains("De naam of het wachtwoord klopt niet"), answer.body());
        assertTrue(visitor.logIn(LOGIN, "", "").body().contains("Vul uw naam en uw wachtwoord in"));
        assertTrue(visitor.logIn(LOGIN + "?lang=en", "niemand", "mis")
                .body()
                .contains("The name or the password is wrong"));
    }

    @Test
    void a_name_that_nobody_can_have_is_a_wrong_password() {
        for (var name :
                new String[] {"nul\u0000-" + UUID.randomUUID(), "bel\u0007-" + UUID.randomUUID(), "a".repeat(3000)}) {
            var answer = visitor.logIn(LOGIN, name, "mis");
            assertTrue(answer.body().contains("De naam of het wachtwoord klopt niet"), answer.body());
        }
    }

    @Test
    void revoking_a_token_without_an_id_or_with_nonsense_is_not_found() {
        visitor.logIn(LOGIN, ONE + "-administrator", Browser.PASSWORD);
        var address = "/identity/token-revocation";
        assertEquals(404, visitor.form(address, Map.of()).statusCode());
        for (var id : new String[] {"", "x", "x\u0000", "a".repeat(3000)}) {
            assertEquals(404, visitor.form(address, Map.of("id", id)).statusCode());
        }
    }

    @Test
    void five_failures_block_the_page_too() {
        var name = "niemand-" + UUID.randomUUID();
        IntStream.range(0, 5)
                .forEach(
                        i -> assertEquals(200, visitor.logIn(LOGIN, name, "mis").statusCode()));
        var blocked = visitor.logIn(LOGIN, name, "mis");
        assertEquals(429, blocked.statusCode());
        assertTrue(blocked.headers().firstValue("Retry-After").isPresent());
        assertTrue(blocked.body().contains("Probeer het over"), blocked.body());
    }

    @Test
    void nobody_is_sent_to_another_site() {
        for (var next : new String[] {"https%3A%2F%2Felders.example", "%2F%2Felders.example", "%2F%5Celders.example"}) {
            var entered = new Browser().logIn(LOGIN + "?next=" + next, ONE + "-reader", Browser.PASSWORD);
            assertTrue(location(entered).endsWith("/regions/home"), location(entered));
        }
    }

    @Test
    void logging_out_is_a_post_that_ends_the_session() {
        visitor.logIn(LOGIN, ONE + "-administrator", Browser.PASSWORD);
        assertEquals(405, visitor.get("/identity/logout").statusCode());
        assertEquals(303, visitor.form("/identity/logout", Map.of()).statusCode());
        assertEquals(302, visitor.get("/identity/tokens").statusCode());
    }

    @Test
    void another_site_cannot_post_for_a_visitor() {
        visitor.logIn(LOGIN, ONE + "-administrator", Browser.PASSWORD);
        assertEquals(
                403,
                visitor.form("/identity/logout", Map.of(), "Sec-Fetch-Site", "cross-site")
                        .statusCode());
        assertEquals(
                403,
                visitor.form("/identity/logout", Map.of(), "Sec-Fetch-Site", "same-site")
                        .statusCode());
        assertEquals(
                403,
                visitor.form("/identity/logout", Map.of(), "Origin", "https://elders.example")
                        .statusCode());
        assertEquals(
                403,
                visitor.form("/identity/logout", Map.of(), "Origin", "null").statusCode());
        assertEquals(200, visitor.get("/identity/tokens").statusCode());
        assertEquals(
                303,
                visitor.form("/identity/logout", Map.of(), "Origin", Browser.ADDRESS)
                        .statusCode());
    }

    @Test
    void a_page_hands_its_charts_a_token_that_only_reads() {
        assertEquals(401, visitor.get("/identity/page-token").statusCode());
        visitor.logIn(LOGIN, ONE + "-editor", Browser.PASSWORD);
        var token = "Bearer " + Api.json(visitor.get("/identity/page-token")).getString("token");
        assertEquals(200, Api.get("/it-trial", "Authorization", token).statusCode());
        var changing = Api.send(
                "POST", "/it-trial", "{\"name\": \"x\"}", "Authorization", token, "Content-Type", "application/json");
        LoginAtTheApiIT.assertProblem(403, "read-only-token", changing);
    }

    @Test
    void an_administrator_sees_a_new_token_once_and_revokes_it() {
        visitor.logIn(LOGIN, ONE + "-administrator", Browser.PASSWORD);
        visitor.get("/identity/tokens");
        var name = "Rapport " + UUID.randomUUID();
        var token = made(name);
        assertTrue(token.startsWith(ONE + "."), token);
        assertEquals(
                200, Api.get("/it-trial", "Authorization", "Bearer " + token).statusCode());
        var later = visitor.get("/identity/tokens").body();
        assertFalse(later.contains(token));
        var id = later.replaceAll(
                "(?s).*name=\"id\" value=\"([^\"]+)\"[^>]*>\\s*<button[^>]*aria-label=\"[^\"]*" + name + "\".*", "$1");
        assertEquals(
                303,
                visitor.form("/identity/token-revocation", Map.of("id", id)).statusCode(),
                later);
        assertEquals(
                401, Api.get("/it-trial", "Authorization", "Bearer " + token).statusCode());
    }

    /** A token with this name, as the page shows it once. */
    private String made(String name) {
        var made = visitor.form(
                "/identity/tokens",
                Map.of(
                        "name",
                        name,
                        "days",
                        "30",
                        "create",
                        "create",
                        "make",
                        "make",
                        "jakarta.faces.ViewState",
                        "stateless"));
        assertEquals(302, made.statusCode(), made.body());
        var shown = visitor.get("/identity/tokens").body();
        return shown.replaceAll("(?s).*id=\"issued\"[^>]*value=\"([^\"]+)\".*", "$1");
    }

    @Test
    void the_page_of_tokens_is_for_administrators() {
        visitor.logIn(LOGIN, ONE + "-reader", Browser.PASSWORD);
        assertEquals(403, visitor.get("/identity/tokens").statusCode());
        assertEquals(
                403,
                visitor.form("/identity/token-revocation", Map.of("id", "x")).statusCode());
    }

    @Test
    void a_page_has_one_address() {
        var answer = visitor.get("/help.xhtml?lang=en");
        assertEquals(301, answer.statusCode());
        assertTrue(location(answer).endsWith("/help?lang=en"));
        assertTrue(location(visitor.get("/")).endsWith("/regions/home"));
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("none");
    }
}
