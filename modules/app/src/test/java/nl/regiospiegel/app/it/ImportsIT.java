package nl.regiospiegel.app.it;

import static nl.regiospiegel.app.it.ImportApi.GIVEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of figures on its way in, as a program sees it. */
@RunAsClient
class ImportsIT extends InTheProduct {

    private final ImportApi editor = ImportApi.as("mvs-editor");

    @Test
    void a_file_is_checked_previewed_confirmed_and_stored_and_a_repeat_changes_nothing() {
        var file = ImportApi.file("VERW-HA;GM0622;2012JJ00;40;100", "VERW-HA;GM0606;2012JJ00;50;120");
        var previewed = editor.sent("eigen.csv", file, GIVEN);
        assertEquals("previewed", previewed.getString("state"), previewed.toString());
        assertEquals(2, previewed.getJsonObject("counts").getInt("new"));
        assertEquals(100, previewed.getInt("percentage"));
        var stored = editor.confirmed(previewed.getString("id"));
        assertEquals("confirmed", stored.getString("state"), stored.toString());
        assertEquals("mvs-editor", stored.getString("confirmedBy"));
        assertTrue(stored.getString("dataSet").startsWith("mvs:"), stored.toString());
        var again = editor.sent("eigen-nog-eens.csv", file, GIVEN);
        assertEquals("unchanged", again.getString("state"), again.toString());
        assertEquals(2, again.getJsonObject("counts").getInt("unchanged"));
    }

    @Test
    void a_changed_figure_is_a_new_vintage_and_is_shown_beside_the_old_one() {
        var first = editor.sent("oud.csv", ImportApi.file("VERW-HA;GM0622;2013JJ00;40;100"), GIVEN);
        editor.confirmed(first.getString("id"));
        var later = GIVEN.replace("2024-05-01", "2025-05-01");
        var second = editor.sent("nieuw.csv", ImportApi.file("VERW-HA;GM0622;2013JJ00;45;100"), later);
        assertEquals(1, second.getJsonObject("counts").getInt("changed"), second.toString());
        var difference = Api.json(editor.get("/imports/" + second.getString("id") + "/differences"))
                .getJsonArray("items")
                .getJsonObject(0);
        assertEquals(45, difference.getJsonObject("now").getInt("numerator"));
        assertEquals(40, difference.getJsonObject("previous").getInt("numerator"));
        assertEquals("2024-05-01", difference.getJsonObject("previous").getString("vintage"));
    }

    @Test
    void every_fault_is_told_with_its_row_and_nothing_is_stored() {
        var file = ImportApi.file(
                "VERW-HA;GM0622;2014JJ00;veertig;100",
                "VERW-HA;GM0606;2014JJ00;50;120",
                "VERW-HA;GM0556;2014JJ00;=1+1;9");
        var refused = editor.sent("fout.csv", file, GIVEN);
        var id = refused.getString("id");
        assertEquals("refused", refused.getString("state"), refused.toString());
        assertEquals(2, refused.getJsonArray("errors").size(), refused.toString());
        var listed = Api.json(editor.get("/imports/" + id + "/errors?limit=1"));
        assertEquals(2, listed.getJsonArray("items").getJsonObject(0).getInt("row"));
        var next = listed.getString("next").replace("/api/v1", "");
        assertEquals(
                4,
                Api.json(editor.get(next))
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getInt("row"));
        var csv = editor.get("/imports/" + id + "/errors", "Accept", "text/csv").body();
        assertTrue(csv.startsWith("number,severity,row,column,value,rule,detail,remedy,indicator,area"), csv);
        assertTrue(csv.lines().skip(1).findFirst().orElseThrow().endsWith("VERW-HA,GM0622,2014JJ00,veertig,100"), csv);
        assertTrue(csv.contains("'=1+1") && !csv.contains(",=1+1"), csv);
        assertEquals(
                409, editor.send("POST", "/imports/" + id + "/confirmation", "").statusCode());
        var corrected = editor.sent(
                "goed.csv", ImportApi.file("VERW-HA;GM0622;2014JJ00;40;100", "VERW-HA;GM0606;2014JJ00;50;120"), GIVEN);
        assertEquals(2, corrected.getJsonObject("counts").getInt("new"), "nothing of the refused file was stored");
    }

    @Test
    void what_a_file_does_not_say_is_asked_and_can_be_answered() {
        var asking = editor.sent(
                "zonder-datum.csv", ImportApi.file("VERW-HA;GM0622;2010JJ00;40;100"), "{\"status\": \"definitive\"}");
        var id = asking.getString("id");
        assertEquals("needs-metadata", asking.getString("state"), asking.toString());
        assertTrue(
                asking.getJsonArray("asked").getValuesAs(JsonObject.class).stream()
                        .anyMatch(asked -> asked.getString("name").equals("vintageDate")),
                asking.toString());
        var tag = editor.get("/imports/" + id).headers().firstValue("ETag").orElseThrow();
        var unconditional =
                editor.send("PUT", "/imports/" + id + "/metadata", "{}", "Content-Type", "application/json");
        assertEquals(428, unconditional.statusCode(), unconditional.body());
        var answered = editor.send(
                "PUT", "/imports/" + id + "/metadata", GIVEN, "Content-Type", "application/json", "If-Match", tag);
        assertEquals(202, answered.statusCode(), answered.body());
        assertEquals("previewed", editor.settled(id).getString("state"));
        assertEquals(
                409,
                editor.send(
                                "PUT",
                                "/imports/" + id + "/metadata",
                                GIVEN,
                                "Content-Type",
                                "application/json",
                                "If-Match",
                                "*")
                        .statusCode());
    }

    @Test
    void the_same_key_is_the_same_import_and_with_other_content_a_conflict() {
        var file = ImportApi.file("VERW-HA;GM0622;2009JJ00;40;100");
        var key = new String[] {"Idempotency-Key", "proef-" + System.nanoTime()};
        var first = editor.upload("een.csv", file, GIVEN, key);
        assertEquals(202, first.statusCode(), first.body());
        assertTrue(first.headers()
                .firstValue("Location")
                .orElseThrow()
                .endsWith("/api/v1/imports/" + Api.json(first).getString("id")));
        assertTrue(first.headers().firstValue("Retry-After").isPresent());
        var second = editor.upload("een.csv", file, GIVEN, key);
        assertEquals(Api.json(first).getString("id"), Api.json(second).getString("id"));
        var other = editor.upload("een.csv", file + "VERW-HA;GM0606;2009JJ00;1;2\n", GIVEN, key);
        assertEquals(409, other.statusCode(), other.body());
        assertEquals("/problems/idempotency-key-reused", Api.json(other).getString("type"));
        assertEquals(409, editor.upload("een.csv", file, "{}", key).statusCode());
    }

    @Test
    void the_same_key_at_the_same_moment_is_one_import() {
        var file = ImportApi.file("VERW-HA;GM0622;2001JJ00;40;100");
        var key = new String[] {"Idempotency-Key", "tegelijk-" + System.nanoTime()};
        var answers = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> editor.upload("een.csv", file, GIVEN, key)))
                .limit(8)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertEquals(Set.of(202), answers.stream().map(HttpResponse::statusCode).collect(Collectors.toSet()));
        assertEquals(
                1,
                answers.stream()
                        .map(answer -> Api.json(answer).getString("id"))
                        .distinct()
                        .count());
    }

    @Test
    void a_dry_run_stops_at_the_preview() {
        var dry = editor.sent(
                "droog.csv",
                ImportApi.file("VERW-HA;GM0622;2008JJ00;40;100"),
                GIVEN.replace("}", ", \"dryRun\": true}"));
        assertEquals("previewed", dry.getString("state"));
        var refused = editor.send("POST", "/imports/" + dry.getString("id") + "/confirmation", "");
        assertEquals(409, refused.statusCode());
        assertEquals("/problems/dry-run", Api.json(refused).getString("type"));
    }

    @Test
    void cancelling_needs_the_version_that_was_seen_and_leaves_nothing() {
        var job = editor.sent("weg.csv", ImportApi.file("VERW-HA;GM0622;2007JJ00;40;100"), GIVEN);
        var path = "/imports/" + job.getString("id");
        assertEquals(428, editor.send("DELETE", path, null).statusCode());
        assertEquals(
                412,
                editor.send("DELETE", path, null, "If-Match", "W/\"1.0.0.receive\"")
                        .statusCode());
        var tag = editor.get(path).headers().firstValue("ETag").orElseThrow();
        assertEquals(204, editor.send("DELETE", path, null, "If-Match", tag).statusCode());
        assertEquals("cancelled", Api.json(editor.get(path)).getString("state"));
        assertEquals(409, editor.send("POST", path + "/confirmation", "").statusCode());
        assertEquals(
                0,
                Api.json(editor.get(path + "/differences"))
                        .getJsonArray("items")
                        .size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../../etc/passwd", "..\\\\..\\\\boot.ini", "/etc/shadow", "con.csv", "%2e%2e%2f", "🙂.csv"})
    void a_name_is_shown_and_never_a_path(String name) {
        var job = editor.sent(name, ImportApi.file("VERW-HA;GM0622;2004JJ00;40;100"), GIVEN);
        assertEquals("previewed", job.getString("state"), job.toString());
        assertFalse(
                job.getString("fileName").contains("/")
                        || job.getString("fileName").contains("\\"),
                job.toString());
    }

    @Test
    void what_is_wrong_with_a_request_is_told_all_at_once() {
        var answer = editor.upload(
                "x.csv",
                ImportApi.file(),
                "{\"status\": \"bijna\", \"vintageDate\": \"gisteren\", \"perod\": \"2023\", \"area\": 5}");
        assertEquals(400, answer.statusCode());
        var codes = Api.json(answer).getJsonArray("errors").getValuesAs(JsonValue.class).stream()
                .map(error -> error.asJsonObject().getString("code"))
                .toList();
        assertTrue(
                codes.containsAll(List.of("unknown-status", "invalid-date", "unknown-field", "not-a-text")),
                codes.toString());
        assertEquals(
                400,
                editor.send("POST", "/imports", "geen formulier", "Content-Type", "multipart/form-data; boundary=x")
                        .statusCode());
        assertEquals(
                415,
                editor.send("POST", "/imports", "x", "Content-Type", "text/plain")
                        .statusCode());
    }

    @Test
    void a_file_with_client_records_is_refused_and_nothing_of_it_is_kept() {
        var answer = editor.sent("jansen.csv", "bsn;naam\n123456782;A\n", GIVEN);
        assertEquals("refused", answer.getString("state"), answer.toString());
        assertEquals("client-records", answer.getString("messageCode"));
        assertEquals("", answer.getString("fileName"));
        assertFalse(answer.toString().contains("123456782"), answer.toString());
    }
}
