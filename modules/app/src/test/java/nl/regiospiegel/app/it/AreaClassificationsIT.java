package nl.regiospiegel.app.it;

import static nl.regiospiegel.app.it.LoginAtTheApiIT.assertProblem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Neighbourhoods that are invented here, in a table built here. Municipalities are left as the other tests find them. */
@RunAsClient
class AreaClassificationsIT extends InTheProduct {

    private static final String TABLE = "WijkenEnBuurten;Naam_1\nWK990001;Proefwijk Een\nWK990002;Proefwijk Twee\n";

    private static HttpResponse<String> send(String account, String query, String table) {
        return Api.send(
                "POST",
                "/area-classifications" + query,
                table,
                "Authorization",
                Api.bearer(account),
                "Content-Type",
                "text/csv");
    }

    private static List<String> codes(String query) {
        var answer = Api.json(Api.get("/areas" + query, "Authorization", Api.bearer("den-haag-reader")));
        return answer.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(area -> area.getString("code"))
                .toList();
    }

    @Test
    void a_table_is_tried_out_then_taken_and_the_second_time_changes_nothing() {
        var neighbourhoods = "?kind=neighbourhood&asOf=2031-06-01&limit=1000";
        var tried = Api.json(send("mvs-administrator", "?year=2031&source=Proef&dryRun=true", TABLE));
        assertEquals(2, tried.getJsonArray("begun").size());
        assertTrue(codes(neighbourhoods).stream().noneMatch(code -> code.startsWith("WK99")));
        var taken = Api.json(send("mvs-administrator", "?year=2031&source=Proef", TABLE));
        assertEquals("2031-01-01", taken.getJsonArray("begun").getJsonObject(0).getString("validFrom"));
        assertTrue(codes(neighbourhoods).containsAll(List.of("WK990001", "WK990002")));
        assertTrue(codes("?kind=neighbourhood&asOf=2030-12-31&limit=1000").stream()
                .noneMatch(code -> code.startsWith("WK99")));
        var again = Api.json(send("mvs-administrator", "?year=2031&source=Proef", TABLE));
        assertTrue(again.getJsonArray("begun").isEmpty());
        assertEquals(2, again.getInt("unchanged"));
    }

    @Test
    void only_an_administrator_takes_a_table() {
        assertProblem(403, "forbidden", send("mvs-editor", "?year=2031&source=Proef", TABLE));
        // and only of a region that may change what all regions share
        assertProblem(403, "shared-by-all", send("den-haag-administrator", "?year=2031&source=Proef", TABLE));
    }

    @Test
    void every_fault_beside_and_in_the_file_is_told() {
        var beside = assertProblem(400, "invalid-input", send("mvs-administrator", "?dryRun=ja", TABLE));
        assertEquals(3, beside.getJsonArray("errors").size());
        var within = assertProblem(
                400,
                "invalid-input",
                send("mvs-administrator", "?year=2031&source=Proef", TABLE + ";Zonder code\nWK990001;Dubbel\n"));
        assertEquals(2, within.getJsonArray("errors").size());
    }

    @Test
    void contract_areas_stand_with_their_region() {
        assertEquals(
                List.of("CA-den-haag.centrum", "CA-den-haag.escamp", "CA-den-haag.kust", "CA-den-haag.rand"),
                codes("?region=den-haag&kind=contract-area").stream().sorted().toList());
    }

    @Test
    void the_page_finds_areas_and_takes_a_table_for_administrators_only() {
        var reader = new Browser();
        reader.logIn("/identity/login", "den-haag-reader", Browser.PASSWORD);
        var page = reader.get("/figures/areas?q=brielle&kind=municipality&asOf=2022-06-01")
                .body();
        assertTrue(page.contains("GM0501") && page.contains("opgegaan in GM1992"), page);
        assertTrue(!page.contains("take-form"), "a reader takes no tables");
        var administrator = new Browser();
        administrator.logIn("/identity/login", "mvs-administrator", Browser.PASSWORD);
        assertTrue(administrator.get("/figures/areas").body().contains("take-form"));
    }
}
