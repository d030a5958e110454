package nl.regiospiegel.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import nl.regiospiegel.app.it.RawFigures.Counted;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The pages on which a region publishes, and on which another sees what it may. */
@RunAsClient
class PublicationPagesIT extends InTheProduct {

    private static final String STEPS = "/figures/publication-steps";
    private static final String LIST = "/figures/publications";

    private static Browser official(String account) {
        var browser = new Browser();
        browser.logIn("/identity/login", account, Browser.PASSWORD);
        return browser;
    }

    private static String location(HttpResponse<String> answer) {
        assertEquals(303, answer.statusCode());
        return answer.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void figures_go_from_draft_to_another_region_over_the_pages() {
        new RawFigures("mvs", "UITSTR", "2016JJ00")
                .keep("2025-01-01", List.of(Counted.of("GM0556", 43, 217), Counted.of("GM0622", 3, 151)));
        var editor = official("mvs-editor");
        assertTrue(editor.get(LIST).body().contains("UITSTR 2016JJ00"));
        var submitted = editor.form(
                STEPS, Map.of("step", "submit", "set", "UITSTR 2016JJ00", "visibility", "named", "region", "den-haag"));
        assertEquals(LIST + "?done=submit", location(submitted));
        var id = Api.json(new Publishing("mvs").get("/publications?indicator=UITSTR&period=2016JJ00"))
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
        var page = "/figures/publication?id=" + id;
        assertEquals(404, official("den-haag-reader").get(page).statusCode());

        var approver = official("mvs-approver");
        var preview = approver.get(page).body();
        assertTrue(preview.contains("verborgen") && preview.contains("klein aantal"), "the reason, for own eyes");
        assertEquals(
                page + "&problem=missing-comment", location(approver.form(STEPS, Map.of("step", "return", "id", id))));
        assertEquals(page + "&done=approve", location(approver.form(STEPS, Map.of("step", "approve", "id", id))));

        var seen = official("den-haag-reader").get(page).body();
        assertTrue(seen.contains("43") && seen.contains("verborgen"));
        assertFalse(seen.contains("klein aantal"), "no reason for others");
        assertTrue(official("den-haag-reader").get(LIST).body().contains(id));
        assertEquals(404, official("leidse-regio-reader").get(page).statusCode());
        assertFalse(official("leidse-regio-reader").get(LIST).body().contains(id));
    }

    @Test
    void the_pages_keep_to_the_roles() {
        assertEquals(
                403,
                official("mvs-reader").form(STEPS, Map.of("step", "submit")).statusCode());
        assertEquals(
                403, official("mvs-editor").form(STEPS, Map.of("step", "rule")).statusCode());
        assertEquals(
                403,
                official("mvs-editor")
                        .form(STEPS, Map.of("step", "bestaat-niet"))
                        .statusCode());
        assertFalse(official("mvs-reader").get(LIST).body().contains("name=\"set\""));
        assertEquals(
                404,
                official("mvs-reader")
                        .get("/figures/publication?id=bestaat-niet")
                        .statusCode());
        assertEquals(404, official("mvs-reader").get("/figures/publication").statusCode());
    }

    @Test
    void what_is_wrong_is_told_on_the_page() {
        var editor = official("mvs-editor");
        var refused = location(editor.form(STEPS, Map.of("step", "submit", "visibility", "named")));
        var page = editor.get(refused).body();
        assertTrue(page.contains("Kies ten minste één regio om mee te delen."), refused);
        assertFalse(editor.get(LIST + "?problem=%3Cscript%3E").body().contains("<script>"));
    }

    @Test
    void many_sets_are_decided_on_at_once_and_each_by_itself() {
        new RawFigures("mvs", "UITSTR", "2012JJ00").keep("2025-01-01", List.of(Counted.of("GM0556", 43, 217)));
        new RawFigures("mvs", "UITSTR", "2011JJ00").keep("2025-01-01", List.of(Counted.of("GM0556", 44, 218)));
        var editor = official("mvs-editor");
        var one = LIST + "?indicator=UITSTR&period=2012JJ00";
        var drafts = editor.get(one).body();
        assertTrue(drafts.contains("UITSTR 2012JJ00") && drafts.contains("checked=\"checked\" aria"), "filled in");
        assertFalse(drafts.contains("UITSTR 2011JJ00"), "the other set is not asked for");
        for (var period : List.of("2012JJ00", "2011JJ00")) {
            editor.form(STEPS, Map.of("step", "submit", "set", "UITSTR " + period, "visibility", "own"));
        }
        var approver = official("mvs-approver");
        assertEquals(
                LIST + "?problem=nothing-chosen",
                location(approver.form(STEPS, Map.of("step", "approve", "many", "yes"))));
        var listed = approver.get(LIST + "?choose=submitted&indicator=UITSTR&period=2012JJ00")
                .body();
        assertTrue(listed.contains("name=\"chosen\""));
        assertEquals(
                LIST + "?done=approve&number=1&problem=unknown-publication",
                location(many(approver, "step=approve&many=yes&chosen=bestaat-niet&chosen=" + id("2012JJ00"))));
        assertEquals(
                LIST + "?problem=publication-state&problem=unknown-publication",
                location(many(approver, "step=approve&many=yes&chosen=" + id("2012JJ00") + "&chosen=x")));
        assertTrue(approver.get("/figures/publication?id=" + id("2012JJ00"))
                .body()
                .contains("Nieuw of anders dan wat nu gepubliceerd is"));
    }

    private static HttpResponse<String> many(Browser approver, String fields) {
        return approver.send("POST", STEPS, fields, "Content-Type", "application/x-www-form-urlencoded");
    }

    private static String id(String period) {
        return Api.json(new Publishing("mvs").get("/publications?indicator=UITSTR&period=" + period))
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
    }
}
