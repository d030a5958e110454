package nl.regiospiegel.app.it;

import static nl.regiospiegel.app.it.AskedComparisons.THREE;
import static nl.regiospiegel.app.it.AskedComparisons.all;
import static nl.regiospiegel.app.it.AskedComparisons.fact;
import static nl.regiospiegel.app.it.AskedComparisons.ok;
import static nl.regiospiegel.app.it.AskedComparisons.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Models, access points and timelines of regions side by side, over HTTP. */
@RunAsClient
class ComparisonsIT extends InTheProduct {

    @Test
    void the_models_stand_side_by_side_with_every_reading_and_its_source() {
        var answer = ok("/comparisons/models?" + THREE);
        var before = fact(answer, "providersBefore", "den-haag");
        assertEquals("conflicting", before.getString("state"));
        var readings = before.getJsonArray("readings").getValuesAs(JsonObject.class);
        assertEquals(
                List.of("bijna 190", "180"),
                readings.stream().map(reading -> reading.getString("text")).toList());
        assertTrue(readings.stream()
                .noneMatch(reading -> reading.getJsonArray("sources").isEmpty()));
        assertEquals("unknown", fact(answer, "providersBefore", "mvs").getString("state"));
        assertEquals(96, fact(answer, "termMonths", "den-haag").getInt("value"));
        var target = fact(answer, "targets", "mvs").getJsonArray("value").getJsonObject(0);
        assertFalse(target.getJsonObject("denominator").getBoolean("specified"));
    }

    @Test
    void facts_side_by_side_come_as_a_table_too() {
        for (var question : List.of("models?" + THREE, "access-points?" + THREE, "timelines?axis=event&" + THREE)) {
            var table = AskedComparisons.get("/comparisons/" + question, "Accept", "text/csv");
            assertEquals(200, table.statusCode(), question);
            assertTrue(table.headers().firstValue("Content-Type").orElse("").startsWith("text/csv"), question);
            assertTrue(table.body().contains(",leidse-regio,false,"), question);
        }
    }

    @Test
    void every_source_that_an_attribute_names_is_listed_at_the_end() {
        var answer = ok("/comparisons/models?" + THREE);
        var listed = answer.getJsonArray("sources").getValuesAs(JsonObject.class).stream()
                .map(source -> source.getString("region") + "/" + source.getString("id"))
                .collect(Collectors.toSet());
        for (var attribute : answer.getJsonArray("attributes").getValuesAs(JsonObject.class)) {
            attribute.getJsonObject("values").forEach((region, value) -> value.asJsonObject()
                    .getJsonArray("sources")
                    .forEach(id -> assertTrue(listed.contains(region + "/" + text(id)), region + "/" + text(id))));
        }
    }

    @Test
    void names_follow_the_language_and_codes_do_not() {
        var english = ok("/comparisons/models?" + THREE, "Accept-Language", "en");
        var dutch = ok("/comparisons/models?" + THREE);
        assertEquals(all(dutch, "attributes", "code"), all(english, "attributes", "code"));
        assertFalse(all(dutch, "attributes", "name").equals(all(english, "attributes", "name")));
    }

    @Test
    void access_is_compared_by_sort_and_statutory_routes_are_given_once() {
        var answer = ok("/comparisons/access-points?" + THREE);
        var teams = answer.getJsonArray("types").getValuesAs(JsonObject.class).stream()
                .filter(type -> type.getString("type").equals("neighbourhood-team"))
                .findFirst()
                .orElseThrow()
                .getJsonObject("values");
        assertEquals("present", teams.getJsonObject("mvs").getString("state"));
        assertEquals("unknown", teams.getJsonObject("den-haag").getString("state"));
        assertEquals(5, answer.getJsonArray("statutoryRoutes").size());
    }

    @Test
    void a_plan_stands_beside_what_happened_with_the_words_of_the_source() {
        var award = event("mvs", "award");
        var planned = award.getJsonObject("planned");
        assertEquals("2022-33", planned.getString("edtf"));
        assertEquals("aan het eind van het eerste kwartaal van 2022", planned.getString("asWritten"));
        assertEquals("2022-01-01", planned.getString("earliest"));
        assertEquals("2022-03-31", planned.getString("latest"));
        assertEquals("2022-04", award.getJsonObject("actual").getString("edtf"));
        assertEquals(JsonValue.NULL, award.get("eventTime"));
    }

    @Test
    void conflicting_dates_of_an_end_stand_apart_each_with_its_source() {
        var end = event("den-haag", "contract-end").getJsonObject("planned");
        assertEquals("conflicting", end.getString("state"));
        assertEquals(JsonValue.NULL, end.get("edtf"));
        assertEquals("2031-12-31", end.getString("latest"));
        var until = end.getJsonArray("readings").getJsonObject(0);
        assertEquals("2032", until.getString("edtf"));
        assertEquals("tot", until.getString("qualifier"));
        assertEquals("middin-2023", until.getJsonArray("sources").getString(0));
    }

    @Test
    void a_step_without_a_day_says_so_and_has_its_own_source() {
        var signing = event("mvs", "signing");
        assertEquals("unknown", signing.getJsonObject("actual").getString("state"));
        assertFalse(signing.getJsonObject("actual").getString("note").isBlank());
        assertEquals("yulius-2022", signing.getJsonArray("sources").getString(0));
    }

    @Test
    void each_clock_says_whether_its_start_happened() {
        var clocks = ok("/comparisons/timelines?axis=event&" + THREE).getJsonObject("clocks");
        assertEquals("actual", clocks.getJsonObject("den-haag").getString("basis"));
        assertEquals("planned", clocks.getJsonObject("mvs").getString("basis"));
        assertEquals("2021-07-01", clocks.getJsonObject("leidse-regio").getString("date"));
    }

    @Test
    void what_the_law_says_belongs_to_no_region() {
        var answer = ok("/comparisons/access-points?" + THREE);
        var law = answer.getJsonArray("statutoryRoutes")
                .getJsonObject(0)
                .getJsonArray("sources")
                .getString(0);
        var source = answer.getJsonArray("sources").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("id").equals(law))
                .toList();
        assertEquals(1, source.size());
        assertEquals(JsonValue.NULL, source.get(0).get("region"));
    }

    private static JsonObject event(String region, String id) {
        return ok("/comparisons/timelines?" + THREE).getJsonArray("events").getValuesAs(JsonObject.class).stream()
                .filter(event -> event.getString("region").equals(region)
                        && event.getString("id").equals(id))
                .findFirst()
                .orElseThrow();
    }
}
