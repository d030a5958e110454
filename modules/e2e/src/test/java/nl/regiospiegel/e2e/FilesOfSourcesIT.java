package nl.regiospiegel.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files as their sources print them go in unchanged: a table of CBS for everybody, a budget for its own region only. */
@ExtendWith(RunningProduct.class)
class FilesOfSourcesIT {

    private static final Path SHIPPED = Path.of("../figures/src/main/resources/reference");
    private static final Path GIVEN = Path.of("../figures/src/test/resources/figures");
    private static final String ASKED = "/api/v1/observations?indicator=VERW-HA&area=GM0518&from=2022HJ01&to=2022HJ01"
            + "&periodKind=half-year&referrer=_T&careForm=_T";

    /** The shipped file says nothing of its period, so the same numbers of another half-year are figures nobody has yet. */
    @Test
    void a_table_of_cbs_is_stored_for_all_regions_the_first_time(Product product) throws IOException {
        var reader = Integration.of(product, "leidse-regio-reader");
        assertEquals(0, reader.read(ASKED).path("items").size(), "not there before");
        var file = SHIPPED.resolve("cbs_85097NED_verwijzer_2023HJ01_NL01_GM0518.csv");
        var metadata =
                "{\"table\": \"85097NED\", \"period\": \"2022HJ01\", \"status\": \"provisional\", \"vintageDate\": \"2022-10-31\"}";
        var administrator = Imports.as(product, "mvs-administrator");
        var previewed = administrator.sent(file, metadata);
        assertEquals("previewed", previewed.path("state").asText(), previewed.toString());
        assertTrue(previewed.path("national").asBoolean(), previewed.toString());
        assertTrue(previewed.path("counts").path("new").asInt() > 0, previewed.toString());
        assertEquals(0, reader.read(ASKED).path("items").size(), "a preview stores nothing");
        var stored = administrator.confirmed(previewed.path("id").asText());
        assertEquals("confirmed", stored.path("state").asText(), stored.toString());
        var figure = reader.read(ASKED).path("items").path(0);
        assertEquals(18745, figure.path("denominator").asInt(), figure.toString());
        assertEquals(
                "unchanged", administrator.sent(file, metadata).path("state").asText());
    }

    @Test
    void a_budget_of_a_municipality_is_its_own_and_never_of_cbs(Product product) throws IOException {
        var editor = Imports.as(product, "mvs-editor");
        var previewed = editor.sent(
                GIVEN.resolve("iv3_vlaardingen_2025_jeugd.csv"),
                "{\"period\": \"2025\", \"status\": \"provisional\", \"vintageDate\": \"2025-10\", \"area\": \"GM0622\","
                        + " \"source\": \"Gemeente Vlaardingen, tweede voortgangsrapportage 2025\"}");
        assertEquals("previewed", previewed.path("state").asText(), previewed.toString());
        assertEquals("iv3-csv", previewed.path("format").asText());
        assertFalse(previewed.path("national").asBoolean(), "never national");
        var stored = editor.confirmed(previewed.path("id").asText());
        assertEquals("confirmed", stored.path("state").asText(), stored.toString());
        assertTrue(stored.path("dataSet").asText().startsWith("mvs:"), stored.toString());
        var elsewhere = Integration.of(product, "leidse-regio-reader");
        assertEquals(
                0,
                elsewhere
                        .read("/api/v1/observations?indicator=IVD-SALDO&area=GM0622")
                        .path("items")
                        .size(),
                "of the region only until it is published");
    }
}
