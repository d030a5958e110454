package nl.regiospiegel.app.it;

import static nl.regiospiegel.app.it.LoginAtTheApiIT.assertProblem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@RunAsClient
class DataQualityIT extends InTheProduct {

    private static JsonObject ask(String account, String query) {
        return Api.json(Api.get("/data-quality" + query, "Authorization", Api.bearer(account)));
    }

    private static JsonObject of(JsonObject answer, String period) {
        return answer.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(item -> item.getString("period").equals(period))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> marks(JsonObject item) {
        return item.getJsonArray("marks").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    @Test
    void what_is_there_and_what_is_missing_is_told_per_period() {
        var answer = ask("den-haag-reader", "?indicator=VERW-HA&limit=1000");
        assertEquals("den-haag", answer.getString("region"));
        var there = of(answer, "2023HJ01");
        assertEquals(1, there.getInt("areas"));
        assertEquals(List.of("stale", "provisional"), marks(there));
        assertEquals("/figures/imports?table=85097NED&periods=2023HJ01#h-fetch", there.getString("fill"));
        var missing = of(answer, "2024HJ01");
        assertEquals(List.of("absent"), marks(missing));
        assertEquals(1, missing.getInt("expectedAreas"));
        assertFalse(missing.isNull("nextExpected"));
    }

    @Test
    void what_was_known_on_a_day_is_laid_beside_what_was_due_then() {
        var now = of(ask("den-haag-reader", "?indicator=VERW-HA&limit=1000"), "2023HJ01");
        assertTrue(marks(now).contains("stale"));
        var appeared = LocalDate.parse(now.getString("newestVintage"));
        var then = ask("den-haag-reader", "?indicator=VERW-HA&limit=1000&vintageAsOf=" + appeared);
        assertEquals(appeared.toString(), then.getString("vintageAsOf"));
        assertEquals(1, of(then, "2023HJ01").getInt("areas"));
        assertFalse(marks(of(then, "2023HJ01")).contains("stale"), "nothing later was due yet");
        var before = ask("den-haag-reader", "?indicator=VERW-HA&limit=1000&vintageAsOf=" + appeared.minusDays(1));
        assertTrue(before.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(item -> item.getString("period").equals("2023HJ01"))
                .allMatch(item -> item.getInt("areas") == 0));
        for (var day : List.of("morgen", "2099-01-01")) {
            var answer = Api.get("/data-quality?vintageAsOf=" + day, "Authorization", Api.bearer("den-haag-reader"));
            assertProblem(400, "invalid-input", answer);
        }
        var visitor = new Browser();
        visitor.logIn("/identity/login", "den-haag-reader", Browser.PASSWORD);
        var page = visitor.get("/figures/data-quality?vintageAsOf=" + appeared).body();
        assertTrue(page.contains("&amp;vintageAsOf=" + appeared + "\""), "links keep the day");
        assertTrue(visitor.get("/figures/data-quality?vintageAsOf=2099-01-01")
                .body()
                .contains("role=\"alert\""));
    }

    @Test
    void every_fault_in_the_question_is_told() {
        var problem = assertProblem(
                400,
                "invalid-input",
                Api.get(
                        "/data-quality?indicator=verw-ha&mark=prima&limit=0",
                        "Authorization",
                        Api.bearer("den-haag-reader")));
        assertEquals(3, problem.getJsonArray("errors").size());
    }

    @Test
    void nothing_is_expected_of_an_invented_region() {
        var answer = ask("voorbeeldregio-a-reader", "?mark=absent&limit=1000");
        assertTrue(answer.getBoolean("demonstration"));
        assertTrue(
                answer.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                        .allMatch(item -> item.getString("indicator").startsWith("LOK-")),
                "only gaps in what the region defines itself");
    }

    @Test
    void the_page_leads_to_the_import_that_fills_a_gap() {
        var visitor = new Browser();
        visitor.logIn("/identity/login", "mvs-editor", Browser.PASSWORD);
        var page = visitor.get("/figures/data-quality").body();
        assertTrue(page.contains("ontbreekt") && page.contains("/figures/imports?table=85098NED"), page);
        assertFalse(page.contains("fictief"), page);
    }
}
