package nl.regiospiegel.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** A table of CBS on its way in, as a program and a visitor of the pages see it; a built server stands in for CBS. */
@RunAsClient
class FetchingIT extends InTheProduct {

    private static final String JSON = "application/json";
    private static final String TABLE = "\"table\": \"85098NED\", \"periods\": [\"2012JJ00\"]";

    @Test
    void what_is_fetched_waits_for_confirmation_with_the_status_and_the_day_of_cbs() {
        var editor = ImportApi.as("mvs-editor");
        var begun = post(editor, "/fetches", "{" + TABLE + ", \"regions\": []}");
        assertEquals(202, begun.statusCode(), begun.body());
        var id = Api.json(begun).getString("importId");
        assertTrue(begun.headers().firstValue("Location").orElseThrow().endsWith("/api/v1/imports/" + id));
        var job = editor.settled(id);
        assertEquals("previewed", job.getString("state"), job.toString());
        assertEquals("odata-v3", job.getString("format"), job.toString());
        assertTrue(job.getJsonObject("counts").getInt("new") >= 6, job.toString());
        var given = job.getJsonObject("metadata");
        assertEquals("2024-10-31", given.getString("vintageDate"));
        assertEquals("CBS StatLine 85098NED, Gebouwde tabel", given.getString("source"));
        assertTrue(given.isNull("status"), "the status stands with each row");
        var confirmed = editor.send("POST", "/imports/" + id + "/confirmation", "");
        assertEquals(403, confirmed.statusCode(), "national figures take an administrator");
    }

    @Test
    void a_table_that_cbs_does_not_have_is_told() {
        var editor = ImportApi.as("mvs-editor");
        var job = editor.settled(
                Api.json(post(editor, "/fetches", "{\"table\": \"99999NED\"}")).getString("importId"));
        assertEquals("failed", job.getString("state"));
        assertEquals("fetch-unknown-table", job.getString("messageCode"));
        assertEquals("CBS heeft geen tabel 99999NED. Kijk het nummer na op opendata.cbs.nl.", job.getString("message"));
    }

    @Test
    void all_that_is_wrong_with_a_question_is_told_at_once() {
        var answer = post(
                ImportApi.as("mvs-editor"),
                "/fetches",
                "{\"table\": \"x\", \"version\": \"v9\", \"periods\": [\"2023' or\"]}");
        assertEquals(400, answer.statusCode());
        assertEquals(3, Api.json(answer).getJsonArray("errors").size(), answer.body());
    }

    @Test
    void storing_without_looking_takes_the_right_to_store() {
        var order = "{" + TABLE + ", \"confirm\": true}";
        assertEquals(403, post(ImportApi.as("mvs-editor"), "/fetches", order).statusCode());
        assertEquals(
                403,
                post(ImportApi.as("den-haag-administrator"), "/fetches", order).statusCode());
        assertEquals(
                403,
                post(ImportApi.as("mvs-reader"), "/fetches", "{" + TABLE + "}").statusCode());
    }

    @Test
    void a_schedule_is_made_seen_by_its_own_region_only_and_removed() {
        var editor = ImportApi.as("mvs-editor");
        var made = post(editor, "/fetch-schedules", "{" + TABLE + ", \"rhythm\": \"after-publication\", \"day\": 5}");
        assertEquals(201, made.statusCode(), made.body());
        var id = Api.json(made).getString("id");
        assertTrue(ids(editor).contains(id));
        assertFalse(ids(ImportApi.as("den-haag-editor")).contains(id));
        var other = ImportApi.as("den-haag-editor").send("DELETE", "/fetch-schedules/" + id, null);
        assertEquals(404, other.statusCode());
        assertEquals(204, editor.send("DELETE", "/fetch-schedules/" + id, null).statusCode());
        assertEquals(404, editor.send("DELETE", "/fetch-schedules/" + id, null).statusCode());
    }

    @Test
    void the_page_fetches_with_a_button_and_makes_schedules() {
        var visitor = new Browser();
        visitor.logIn("/identity/login", "mvs-editor", Browser.PASSWORD);
        assertTrue(visitor.get("/figures/imports").body().contains("Ophalen bij CBS"));
        var begun = visitor.form("/figures/fetch-start", Map.of("table", "85098ned", "periods", "2012JJ00"));
        assertEquals(303, begun.statusCode(), begun.body());
        var page = begun.headers().firstValue("Location").orElseThrow();
        assertTrue(page.startsWith("/figures/import?id="), page);
        ImportApi.as("mvs-editor").settled(page.replaceAll(".*id=", ""));
        visitor.form(
                "/figures/fetch-schedule",
                Map.of("table", "85098NED", "periods", "2012JJ00", "rhythm", "weekly", "day", "1"));
        var shown = visitor.get("/figures/imports").body();
        assertTrue(shown.contains("Elke week op maandag"), shown);
        var id = shown.replaceAll("(?s).*action=\"/figures/fetch-schedule-removal\">.*?value=\"([0-9a-f]+)\".*", "$1");
        visitor.form("/figures/fetch-schedule-removal", Map.of("id", id));
        assertFalse(visitor.get("/figures/imports").body().contains("Elke week op maandag"));
    }

    @Test
    void what_was_filled_in_wrongly_comes_back_with_what_to_do() {
        var visitor = new Browser();
        visitor.logIn("/identity/login", "mvs-editor", Browser.PASSWORD);
        var refused = visitor.form("/figures/fetch-start", Map.of("table", "abc", "periods", "2012JJ00"));
        var page = visitor.get(
                        refused.headers().firstValue("Location").orElseThrow().replaceAll("#.*", ""))
                .body();
        assertTrue(page.contains("Geef het nummer van een tabel van CBS"), page);
        assertTrue(page.contains("value=\"2012JJ00\""), page);
    }

    private static String ids(ImportApi who) {
        return who.get("/fetch-schedules").body();
    }

    private static HttpResponse<String> post(ImportApi who, String path, String body) {
        return who.send("POST", path, body, "Content-Type", JSON);
    }
}
