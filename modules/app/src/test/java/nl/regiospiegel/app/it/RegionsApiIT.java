package nl.regiospiegel.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@RunAsClient
class RegionsApiIT extends InTheProduct {

    private static final String ACCOUNT = "mvs-reader";

    @Test
    void the_list_has_the_own_region_and_published_ones_and_never_mixes_in_invented_ones() {
        var real = ids(ask("/regions?limit=1000"));
        assertTrue(real.containsAll(List.of("den-haag", "leidse-regio", "mvs")), real.toString());
        assertFalse(real.contains("voorbeeldregio-a"));
        var invented = ask("/regions?demonstration=true");
        assertTrue(invented.getBoolean("demonstration"));
        assertEquals(List.of("voorbeeldregio-a", "voorbeeldregio-b", "voorbeeldregio-c"), ids(invented));
    }

    @Test
    void nothing_in_force_is_an_empty_list() {
        var answer = ask("/regions/mvs/contract-models?asOf=1990-01-01");
        assertEquals(List.of(), ids(answer));
        assertEquals("1990-01-01", answer.getString("asOf"));
        assertTrue(answer.getInt("version") >= 1);
    }

    @Test
    void a_contract_that_may_have_been_extended_is_still_there() {
        assertEquals(
                1,
                ids(ask("/regions/leidse-regio/contract-models?asOf=2026-11-22"))
                        .size());
    }

    @Test
    void readings_that_contradict_each_other_are_all_kept_with_their_sources() {
        var before = fact("/regions/den-haag/contract-models", "providersBefore");
        assertEquals("conflicting", before.getString("state"));
        assertTrue(before.isNull("value"));
        var readings = before.getJsonArray("readings").getValuesAs(JsonObject.class);
        assertTrue(readings.stream()
                .anyMatch(reading -> reading.getInt("value") == 190
                        && "bijna".equals(reading.getString("qualifier", null))
                        && !reading.getJsonArray("sources").isEmpty()));
        assertTrue(readings.size() >= 2);
    }

    @Test
    void what_no_source_says_is_unknown_and_without_readings() {
        var criteria = fact("/regions/mvs/contract-models", "awardCriteria");
        assertEquals("unknown", criteria.getString("state"));
        assertTrue(criteria.getJsonArray("readings").isEmpty());
    }

    @Test
    void every_cited_source_stands_in_the_answer() {
        for (var collection : List.of("contract-models", "access-points", "timeline")) {
            var answer = ask("/regions/den-haag/" + collection);
            var named = new HashSet<>(ids(answer.getJsonArray("sources").getValuesAs(JsonObject.class)));
            assertEquals(named, cited(answer.get("items")), collection);
        }
    }

    @Test
    void statutory_routes_stand_between_the_access_points_with_their_kind() {
        var kinds = ask("/regions/mvs/access-points").getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(point -> point.getString("kind"))
                .distinct()
                .toList();
        assertEquals(List.of("municipal-access-point", "statutory-referral-route"), kinds);
    }

    @Test
    void a_plan_stays_beside_what_happened() {
        var award = ask("/regions/mvs/timeline").getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(event -> event.getString("type").equals("award"))
                .findFirst()
                .orElseThrow();
        var planned = award.getJsonObject("planned").getJsonObject("value");
        assertEquals("2022-33", planned.getString("edtf"));
        assertEquals("aan het eind van het eerste kwartaal van 2022", planned.getString("asWritten"));
        assertEquals(
                "2022-04", award.getJsonObject("actual").getJsonObject("value").getString("edtf"));
    }

    @Test
    void following_next_gives_every_event_once() {
        var whole = ids(ask("/regions/mvs/timeline"));
        var seen = new ArrayList<String>();
        var next = "/api/v1/regions/mvs/timeline?limit=4";
        while (next != null) {
            var answer = Api.json(new Browser().get(next, "Authorization", Api.bearer(ACCOUNT)));
            seen.addAll(ids(answer));
            next = answer.getString("next", null);
        }
        assertEquals(whole, seen);
    }

    @Test
    void an_unknown_region_is_404_on_every_path() {
        for (var path : List.of("", "/contract-models", "/access-points", "/timeline", "/sources")) {
            var answer = Api.get("/regions/nergens" + path, "Authorization", Api.bearer(ACCOUNT));
            assertEquals(404, answer.statusCode(), path);
            assertEquals("/problems/unknown-region", Api.json(answer).getString("type"));
        }
    }

    @Test
    void every_wrong_parameter_is_told_at_once() {
        var answer = Api.get("/regions/mvs/timeline?asOf=2023-02-30&limit=0", "Authorization", Api.bearer(ACCOUNT));
        assertEquals(400, answer.statusCode());
        assertEquals(2, Api.json(answer).getJsonArray("errors").size());
    }

    @Test
    void names_follow_the_language_and_codes_do_not() {
        var english = Api.json(
                Api.get("/regions/mvs/timeline", "Authorization", Api.bearer(ACCOUNT), "Accept-Language", "en"));
        var event = english.getJsonArray("items").getJsonObject(0);
        assertEquals("policy-decision", event.getString("type"));
        assertEquals("Decision", event.getString("typeName"));
    }

    private static JsonObject ask(String path) {
        var answer = Api.get(path, "Authorization", Api.bearer(ACCOUNT));
        assertEquals(200, answer.statusCode(), answer.body());
        return Api.json(answer);
    }

    private static JsonObject fact(String path, String code) {
        return ask(path)
                .getJsonArray("items")
                .getJsonObject(0)
                .getJsonArray("attributes")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(attribute -> attribute.getString("code").equals(code))
                .map(attribute -> attribute.getJsonArray("facts").getJsonObject(0))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(JsonObject answer) {
        return ids(answer.getJsonArray("items").getValuesAs(JsonObject.class));
    }

    private static List<String> ids(List<JsonObject> items) {
        return items.stream().map(item -> item.getString("id")).toList();
    }

    private static HashSet<String> cited(JsonValue part) {
        var cited = new HashSet<String>();
        if (part instanceof JsonObject object) {
            if (object.get("source") instanceof JsonString source) {
                cited.add(source.getString());
            }
            object.values().forEach(value -> cited.addAll(cited(value)));
        } else if (part instanceof JsonArray array) {
            array.forEach(value -> cited.addAll(cited(value)));
        }
        return cited;
    }
}
