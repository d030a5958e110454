package nl.regiospiegel.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import nl.regiospiegel.app.it.RawFigures.Counted;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** What others would see, shown before anything is submitted. Municipalities of MVS: GM0556, GM0606, GM0622. */
@RunAsClient
class PublicationPreviewIT extends InTheProduct {

    private static final Publishing MVS = new Publishing("mvs");
    private static final String PREVIEW = "/publications/preview?";
    private static final String TO_ALL = "\"visibility\": \"all\"";
    private static final List<Counted> ONE_SMALL =
            List.of(Counted.of("GM0556", 40, 200), Counted.of("GM0606", 60, 300), Counted.of("GM0622", 4, 150));

    private static RawFigures kept(String indicator, String period, List<Counted> counts) {
        var figures = new RawFigures("mvs", indicator, period);
        figures.keep("2025-01-01", counts);
        return figures;
    }

    private static HttpResponse<String> ask(String account, String question) {
        return Api.get(PREVIEW + question, "Authorization", Api.bearer(account));
    }

    private static JsonObject preview(String question) {
        var answer = ask("mvs-editor", question);
        assertEquals(200, answer.statusCode(), answer.body());
        return Api.json(answer);
    }

    private static JsonObject item(JsonObject preview, String area) {
        return preview.getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .filter(each -> each.getJsonObject("figure").getString("area").equals(area))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_preview_is_what_is_published_later_and_stores_nothing() {
        var figures = kept("UITVAL", "2006JJ00", ONE_SMALL);
        var question = "indicator=UITVAL&period=2006JJ00";
        var preview = preview(question);
        var small = item(preview, "GM0622");
        assertEquals("Q", small.getJsonObject("figure").getString("observationStatus"));
        assertTrue(small.getJsonObject("figure").isNull("numerator"));
        assertEquals("primary", small.getJsonObject("figure").getString("hiddenBecause"));
        assertEquals("new", small.getString("change"));
        assertTrue(preview.getInt("hidden") >= 2, "with one hidden cell the total would give it away");
        assertTrue(preview.getJsonArray("items").stream()
                .map(each -> each.asJsonObject().getJsonObject("figure"))
                .anyMatch(each -> each.getString("hiddenBecause", "").equals("secondary")));
        assertTrue(item(preview, "RG-mvs").getJsonObject("figure").getBoolean("derived"));
        assertTrue(
                Api.json(MVS.get("/publications?" + question))
                        .getJsonArray("items")
                        .isEmpty(),
                "nothing is kept");

        var id = MVS.submit(figures, TO_ALL);
        assertEquals("already-submitted", preview(question).getString("obstacle"));
        MVS.approve(id);
        assertEquals(preview.getString("contentHash"), MVS.figures(id).getString("contentHash"), "this was what came");
    }

    @Test
    void what_changed_since_others_saw_it_is_shown_beside_it() {
        var figures = kept("UITVAL", "2005JJ00", List.of(Counted.of("GM0556", 40, 200), Counted.of("GM0606", 60, 300)));
        var question = "indicator=UITVAL&period=2005JJ00";
        MVS.approve(MVS.submit(figures, TO_ALL));
        var same = preview(question);
        assertEquals("nothing-to-publish", same.getString("obstacle"));
        assertEquals(0, same.getInt("newFigures") + same.getInt("changedFigures"));

        figures.keep("2025-06-01", List.of(Counted.of("GM0556", 55, 200), Counted.of("GM0622", 70, 150)));
        var later = preview(question);
        assertTrue(later.isNull("obstacle"));
        assertEquals("changed", item(later, "GM0556").getString("change"));
        assertEquals(40, item(later, "GM0556").getJsonObject("before").getInt("numerator"));
        assertTrue(item(later, "GM0556").getJsonObject("before").isNull("own"));
        assertEquals("unchanged", item(later, "GM0606").getString("change"));
        assertEquals("new", item(later, "GM0622").getString("change"));
        assertTrue(item(later, "GM0622").isNull("before"));
    }

    @Test
    void what_only_the_own_region_may_read_is_seen_by_nobody_now() {
        var figures = kept("UITVAL", "2004JJ00", List.of(Counted.of("GM0556", 40, 200)));
        MVS.approve(MVS.submit(figures, "\"visibility\": \"own\""));
        var preview = preview("indicator=UITVAL&period=2004JJ00");
        assertEquals(1, preview.getInt("newFigures"));
    }

    @Test
    void history_is_shown_as_it_stood_on_its_day() {
        var figures = kept("UITVAL", "2003JJ00", List.of(Counted.of("GM0556", 40, 200)));
        figures.keep("2025-06-01", List.of(Counted.of("GM0556", 55, 200)));
        var then = preview("indicator=UITVAL&period=2003JJ00&publishedOn=2025-03-01");
        assertEquals(40, item(then, "GM0556").getJsonObject("figure").getInt("numerator"));
        var now = preview("indicator=UITVAL&period=2003JJ00");
        assertEquals(55, item(now, "GM0556").getJsonObject("figure").getInt("numerator"));
    }

    @Test
    void only_editors_and_approvers_of_the_region_see_it() {
        kept("UITVAL", "2002JJ00", ONE_SMALL);
        var question = "indicator=UITVAL&period=2002JJ00";
        assertEquals(403, ask("mvs-reader", question).statusCode());
        assertEquals(200, ask("mvs-approver", question).statusCode());
        var elsewhere = ask("den-haag-editor", question);
        assertEquals(400, elsewhere.statusCode());
        assertTrue(elsewhere.body().contains("no-own-figures"), "figures of another region are not there");
    }

    @Test
    void every_fault_in_the_address_is_told_at_once() {
        var answer = Api.json(ask("mvs-editor", "indicator=verw&period=2016&visibility=iedereen&publishedOn=morgen"));
        assertEquals(
                List.of(
                        "query indicator unknown-indicator",
                        "query period invalid-period",
                        "query visibility invalid-visibility",
                        "query publishedOn invalid-day"),
                answer.getJsonArray("errors").stream()
                        .map(JsonValue::asJsonObject)
                        .map(each -> each.getString("in") + " " + each.getString("name") + " " + each.getString("code"))
                        .toList());
    }

    @Test
    void the_page_shows_the_same_and_its_address_can_be_followed_again() {
        kept("UITVAL", "2001JJ00", ONE_SMALL);
        var editor = official("mvs-editor");
        var sent = editor.form(
                "/figures/publication-steps",
                Map.of(
                        "step", "preview",
                        "set", "UITVAL 2001JJ00",
                        "visibility", "named",
                        "region", "den-haag",
                        "comment", "Niet voor in het adres"));
        assertEquals(303, sent.statusCode());
        var address = sent.headers().firstValue("Location").orElseThrow();
        assertEquals("/figures/publication-preview?set=UITVAL+2001JJ00&visibility=named&region=den-haag", address);
        var page = editor.get(address).body();
        assertTrue(page.contains("klein aantal") && page.contains("anders is een klein aantal uit te rekenen"));
        assertTrue(page.contains("value=\"den-haag\" checked=\"checked\""), "the form is filled in as it was");
        assertTrue(page.contains("name=\"step\" value=\"submit\""));
        assertFalse(official("mvs-approver").get(address).body().contains("name=\"step\" value=\"submit\""));
        assertEquals(403, official("mvs-reader").get(address).statusCode());
        assertTrue(official("den-haag-editor")
                .get("/figures/publication-preview?set=UITVAL+2001JJ00&visibility=all")
                .body()
                .contains("geen eigen cijfers"));
        assertEquals(
                "/figures/publications?problem=nothing-chosen",
                editor.form("/figures/publication-steps", Map.of("step", "preview", "visibility", "all"))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow());
    }

    private static Browser official(String account) {
        var browser = new Browser();
        browser.logIn("/identity/login", account, Browser.PASSWORD);
        return browser;
    }

    @Test
    void figures_of_a_publication_come_as_a_table_too() {
        var id = MVS.submit(kept("UITVAL", "2000JJ00", ONE_SMALL), TO_ALL);
        MVS.approve(id);
        var path = "/publications/" + id + "/figures";
        var own = Api.get(path, "Authorization", MVS.bearer("reader"), "Accept", "text/csv");
        assertEquals(
                "text/csv;charset=UTF-8",
                own.headers().firstValue("Content-Type").orElseThrow());
        var rows = own.body().lines().toList();
        assertTrue(rows.get(0).startsWith("publication,indicator,period,area,"));
        assertEquals(1 + MVS.figures(id).getJsonArray("items").size(), rows.size());
        assertTrue(rows.stream().anyMatch(row -> row.contains(",GM0622,") && row.contains(",primary,")));
        var others = new Publishing("den-haag").get(path + "?format=csv").body();
        assertTrue(others.lines().anyMatch(row -> row.contains(",GM0622,") && row.contains(",Q,C,,,,")));
        assertFalse(others.contains("primary"), "no reason for others");
        assertEquals(400, MVS.get(path + "?format=xml").statusCode());
    }
}
