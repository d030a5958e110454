package nl.regiospiegel.app.it;

import static nl.regiospiegel.app.it.ImportApi.GIVEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Who sees an import, who takes its steps, and who gets to hear that there is none. */
@RunAsClient
class ImportRightsIT extends InTheProduct {

    private final ImportApi editor = ImportApi.as("mvs-editor");

    @Test
    void another_region_gets_404_for_everything_about_an_import() {
        var id = editor.sent("geheim.csv", ImportApi.file("VERW-HA;GM0622;2006JJ00;40;100"), GIVEN)
                .getString("id");
        var other = ImportApi.as("den-haag-editor");
        for (var path : List.of("", "/errors", "/differences")) {
            assertEquals(404, other.get("/imports/" + id + path).statusCode(), path);
        }
        assertEquals(
                404, other.send("POST", "/imports/" + id + "/confirmation", "").statusCode());
        assertEquals(
                404,
                other.send("DELETE", "/imports/" + id, null, "If-Match", "*").statusCode());
        assertEquals(
                404,
                other.send(
                                "PUT",
                                "/imports/" + id + "/metadata",
                                "{}",
                                "Content-Type",
                                "application/json",
                                "If-Match",
                                "*")
                        .statusCode());
        assertFalse(other.get("/imports").body().contains(id));
        assertTrue(editor.get("/imports").body().contains(id));
    }

    @Test
    void who_only_reads_may_look_and_not_send_confirm_or_cancel() {
        var id = editor.sent("kijken.csv", ImportApi.file("VERW-HA;GM0622;2005JJ00;40;100"), GIVEN)
                .getString("id");
        var reader = ImportApi.as("mvs-reader");
        assertEquals(200, reader.get("/imports/" + id).statusCode());
        assertEquals(403, reader.upload("x.csv", ImportApi.file(), GIVEN).statusCode());
        assertEquals(
                403, reader.send("POST", "/imports/" + id + "/confirmation", "").statusCode());
        assertEquals(
                403,
                reader.send("DELETE", "/imports/" + id, null, "If-Match", "*").statusCode());
    }

    @Test
    void national_figures_are_confirmed_by_an_administrator_of_a_region_that_may() {
        var metadata = GIVEN.replace("}", ", \"table\": \"85097NED\"}");
        var file = ImportApi.file("VERW-HA;GM0363;2016HJ01;40;100");
        var id = editor.sent("landelijk.csv", file, metadata).getString("id");
        var byEditor = editor.send("POST", "/imports/" + id + "/confirmation", "");
        assertEquals(403, byEditor.statusCode(), byEditor.body());
        assertEquals(
                "/problems/national-needs-administrator", Api.json(byEditor).getString("type"));
        var elsewhere = ImportApi.as("den-haag-administrator");
        var theirs = elsewhere.sent("landelijk.csv", file, metadata);
        var refused = elsewhere.send("POST", "/imports/" + theirs.getString("id") + "/confirmation", "");
        assertEquals("/problems/national-not-allowed", Api.json(refused).getString("type"));
        var stored = ImportApi.as("mvs-administrator").confirmed(id);
        assertEquals("confirmed", stored.getString("state"), stored.toString());
        assertTrue(stored.getBoolean("national"));
    }
}
