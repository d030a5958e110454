package nl.regiospiegel.app.it;

import static nl.regiospiegel.app.it.LoginAtTheApiIT.assertProblem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RunAsClient
class FiguresApiIT extends InTheProduct {

    private String bearer;

    @BeforeEach
    void logIn() {
        if (System.getProperty("regiospiegel.it.war") != null) {
            bearer = Api.bearer("mvs-reader");
        }
    }

    private HttpResponse<String> get(String path, String... headers) {
        var all = new java.util.ArrayList<>(List.of(headers));
        all.addAll(List.of("Authorization", bearer));
        return Api.get(path, all.toArray(String[]::new));
    }

    private static List<String> texts(JsonObject answer, String field) {
        return answer.getJsonArray("items").stream()
                .map(item -> item.asJsonObject().getString(field))
                .toList();
    }

    @Test
    void the_catalogue_is_answered_with_its_sources_and_licence() {
        var answer = Api.json(get("/indicators"));
        assertEquals(58, answer.getJsonArray("items").size());
        assertTrue(answer.isNull("next"));
        var source = answer.getJsonArray("sources").getJsonObject(0);
        assertEquals("CC BY 4.0", source.getString("licence"));
        assertEquals("CBS", source.getString("publisher"));
    }

    @Test
    void one_indicator_says_what_it_counts_in_the_language_asked_for() {
        var dutch = Api.json(get("/indicators/VERW-HA"));
        assertEquals("VERW-HA", dutch.getString("code"));
        assertEquals("Via de huisarts", dutch.getString("name"));
        assertEquals("proportion", dutch.getString("unit"));
        assertEquals("share", dutch.getString("kind"));
        assertTrue(dutch.containsKey("generatedAt"));
        assertEquals("85097NED", dutch.getJsonArray("sources").getJsonObject(0).getString("id"));
        var english = Api.json(get("/indicators/VERW-HA", "Accept-Language", "en"));
        assertEquals("Referred by the GP", english.getString("name"));
    }

    @Test
    void codes_of_indicators_are_case_sensitive() {
        assertProblem(404, "unknown-indicator", get("/indicators/verw-ha"));
    }

    @Test
    void collections_come_in_pages() {
        var first = get("/indicators?limit=50");
        var next = Api.json(first).getString("next");
        assertTrue(first.headers().firstValue("Link").orElse("").contains("rel=\"next\""));
        assertEquals(
                8,
                Api.json(get(next.replace("/api/v1", ""))).getJsonArray("items").size());
    }

    @Test
    void a_regions_municipalities_are_found() {
        var answer = Api.json(get("/areas?region=leidse-regio&kind=municipality"));
        assertEquals(List.of("GM0546", "GM0547", "GM0579", "GM0638"), texts(answer, "code"));
        assertFalse(answer.getBoolean("demonstration"));
        assertEquals("JZ18", answer.getJsonArray("items").getJsonObject(0).getString("youthRegion"));
    }

    @Test
    void real_and_invented_areas_are_never_in_one_answer() {
        var real = texts(Api.json(get("/areas?limit=1000")), "code");
        assertTrue(real.contains("NL01") && real.contains("GM0518"));
        assertTrue(real.stream().noneMatch(code -> code.startsWith("VB")));
        var invented = Api.json(get("/areas?region=voorbeeldregio-b&kind=municipality"));
        assertTrue(invented.getBoolean("demonstration"));
        assertEquals(List.of("VB0201", "VB0202", "VB0203"), texts(invented, "code"));
    }

    @Test
    void areas_are_those_of_the_day_asked_for() {
        assertTrue(texts(Api.json(get("/areas?asOf=2022-12-31&limit=1000")), "code")
                .contains("GM0501"));
        assertFalse(texts(Api.json(get("/areas?asOf=2023-01-01&limit=1000")), "code")
                .contains("GM0501"));
    }

    @Test
    void every_fault_in_a_question_is_told() {
        var problem = assertProblem(400, "invalid-input", get("/areas?kind=dorp&region=nergens&asOf=gisteren&limit=0"));
        assertEquals(4, problem.getJsonArray("errors").size());
        var breaks = assertProblem(400, "invalid-input", get("/series-breaks?indicator=verw-ha&area=XX"));
        assertEquals(2, breaks.getJsonArray("errors").size());
    }

    @Test
    void series_breaks_name_their_source_and_what_they_do() {
        var answer = Api.json(get("/series-breaks?indicator=GEB-VERBL&area=GM0518"));
        assertEquals(List.of("method-2020", "population-2021", "residence-principle-2022"), texts(answer, "id"));
        assertEquals("uneven", answer.getJsonArray("items").getJsonObject(2).getString("effect"));
        assertEquals(2, answer.getJsonArray("sources").size());
    }

    @Test
    void an_invented_break_says_so_and_no_break_touches_both_real_and_invented_areas() {
        var invented = Api.json(get("/series-breaks?area=VB0302"));
        assertEquals(List.of("voorbeeld-registratie-2023"), texts(invented, "id"));
        assertTrue(invented.getJsonArray("items").getJsonObject(0).getBoolean("demonstration"));
        assertEquals(List.of(), texts(Api.json(get("/series-breaks?area=VB0101")), "id"));
        var real = Api.json(get("/series-breaks?area=NL01")).getJsonArray("items");
        assertTrue(real.stream().noneMatch(each -> each.asJsonObject().getBoolean("demonstration")));
    }

    @Test
    void the_invented_country_has_youth_regions_with_municipalities() {
        var invented = Api.json(
                Api.get("/areas?kind=municipality&limit=1000", "Authorization", Api.bearer("voorbeeldregio-a-reader")));
        assertEquals(342, invented.getJsonArray("items").size());
        assertTrue(texts(invented, "youthRegion").stream().allMatch(code -> code.startsWith("VJ")));
    }

    @Test
    void a_regions_home_says_which_figures_there_are_and_which_are_not() {
        var home = home("den-haag-reader");
        assertTrue(
                home.contains("Via de huisarts") && home.contains("1e halfjaar 2023") && home.contains("voorlopig"),
                home);
        assertTrue(home.contains("Nog zonder cijfers:") && home.contains("KOST-AFW"), home);
    }

    private static String home(String account) {
        var visitor = new Browser();
        visitor.logIn("/identity/login", account, Browser.PASSWORD);
        return visitor.get("/regions/home").body();
    }
}
