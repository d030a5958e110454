package nl.regiospiegel.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The catalogue of figures, as pages and in the API. */
@RunAsClient
class CatalogueIT extends InTheProduct {

    private static HttpResponse<String> get(String path) {
        return Api.get(path, "Authorization", Api.bearer("mvs-reader"));
    }

    private static String page(String path) {
        var answer = visitor().get(path);
        assertEquals(200, answer.statusCode(), path);
        return answer.body();
    }

    private static Browser visitor() {
        var visitor = new Browser();
        visitor.logIn("/identity/login", "mvs-reader", Browser.PASSWORD);
        return visitor;
    }

    private static List<String> texts(JsonObject answer, String list, String field) {
        return answer.getJsonArray(list).stream()
                .map(item -> item.asJsonObject().getString(field))
                .toList();
    }

    @Test
    void a_search_finds_what_fits_all_filters() {
        var found = Api.json(get("/indicators?q=huisarts&group=referral&direction=neutral&level=municipality"));
        assertEquals(List.of("VERW-HA"), texts(found, "items", "code"));
        var wrong = get("/indicators?group=verwijzers&direction=beter&level=provincie&limit=0");
        assertEquals(400, wrong.statusCode());
        assertEquals(4, Api.json(wrong).getJsonArray("errors").size());
    }

    @Test
    void an_indicator_says_what_it_counts_where_it_appears_and_when() {
        var answer = Api.json(get("/indicators/VERW-HA"));
        assertEquals("youth-help-trajectories", answer.getJsonObject("counted").getString("of"));
        assertEquals(
                "youth-help-trajectories", answer.getJsonObject("countedIn").getString("of"));
        assertEquals(List.of("85097NED", "85097NED"), texts(answer, "publishes", "table"));
        assertFalse(answer.getJsonArray("nextExpected").isEmpty());
        assertTrue(
                texts(answer, "nextExpected", "month").stream().allMatch(month -> month.matches("[0-9]{4}-(04|10)")));
        var own = Api.json(get("/indicators/WACHT"));
        assertTrue(own.isNull("denominator"));
        assertTrue(own.getJsonArray("nextExpected").isEmpty());
    }

    @Test
    void a_code_list_says_what_is_never_an_outcome() {
        var lists = Api.json(get("/code-lists"));
        assertTrue(texts(lists, "items", "id").containsAll(List.of("COD327", "BIJ-VERWIJZER", "JZ588", "JZ002")));
        var codes = Api.json(get("/code-lists/JZ002")).getJsonArray("codes");
        var never = codes.stream()
                .map(code -> code.asJsonObject())
                .filter(code -> code.getBoolean("neverOutcome"))
                .map(code -> code.getString("code"))
                .toList();
        assertEquals(List.of("03", "10"), never);
        assertEquals(404, get("/code-lists/jz002").statusCode());
    }

    @Test
    void the_catalogue_is_searched_by_an_address() {
        var everything = page("/figures/catalogue");
        assertTrue(everything.contains("58 gevonden"));
        assertTrue(everything.contains("Achtergrondcijfers worden nooit als goed of slecht gelezen"));
        var one = page("/figures/catalogue?q=huisarts&group=referral");
        assertTrue(one.contains("/figures/indicator?code=VERW-HA"));
        assertFalse(one.contains("/figures/indicator?code=GEB-JH"));
        assertTrue(one.contains("<option value=\"referral\" selected=\"selected\">"));
        assertTrue(page("/figures/catalogue?q=%3Cscript%3E").contains("Geen cijfer past bij deze vraag"));
        assertTrue(page("/figures/catalogue?group=niets").contains("Kies voor ‘group’ uit"));
    }

    @Test
    void every_indicator_has_a_page() {
        var browser = visitor();
        for (var code : texts(Api.json(get("/indicators?limit=1000")), "items", "code")) {
            var answer = browser.get("/figures/indicator?code=" + code);
            assertEquals(200, answer.statusCode(), code);
            assertTrue(answer.body().contains("Waar u op moet letten"), code);
        }
        assertEquals(404, browser.get("/figures/indicator?code=verw-ha").statusCode());
        assertEquals(404, browser.get("/figures/indicator").statusCode());
    }

    @Test
    void a_page_tells_codes_breaks_method_and_the_next_month() {
        var page = page("/figures/indicator?code=HERH");
        assertTrue(page.contains("interval van Wilson"));
        assertTrue(page.contains("Nieuw woonplaatsbeginsel"));
        assertTrue(page.contains("Gemeentelijke toegang"));
        assertTrue(page.contains("HerhaaldBeroep"));
        assertTrue(page("/figures/indicator?code=WACHT").contains("Er wordt geen datum bedacht"));
    }
}
