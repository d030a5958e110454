package nl.regiospiegel.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** Asks the comparisons as an official of MVS does, and finds its way in the answers. */
final class AskedComparisons {

    static final String THREE = "regions=den-haag,mvs,leidse-regio";

    private AskedComparisons() {}

    static void assertEstimate(JsonObject result, int numerator, int denominator) {
        assertEquals("estimate", result.getString("kind"));
        assertEquals("wilson", result.getString("method"));
        assertEquals(numerator, result.getInt("numerator"));
        assertEquals(denominator, result.getInt("denominator"));
        var value = result.getJsonNumber("value").doubleValue();
        assertEquals(numerator / (double) denominator, value, 1e-12);
        assertTrue(result.getJsonNumber("lower").doubleValue() < value);
        assertTrue(result.getJsonNumber("upper").doubleValue() > value);
    }

    static JsonObject point(JsonObject answer, String field, String value) {
        return answer.getJsonArray("series").getValuesAs(JsonObject.class).stream()
                .filter(series -> series.get(field) != JsonValue.NULL
                        && series.getString(field).equals(value))
                .findFirst()
                .orElseThrow()
                .getJsonArray("points")
                .getJsonObject(0);
    }

    static JsonObject fact(JsonObject answer, String attribute, String region) {
        return answer.getJsonArray("attributes").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("code").equals(attribute))
                .findFirst()
                .orElseThrow()
                .getJsonObject("values")
                .getJsonObject(region);
    }

    static List<String> all(JsonObject answer, String list, String field) {
        return answer.getJsonArray(list).getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString(field))
                .toList();
    }

    static List<String> faults(JsonObject problem) {
        JsonArray errors = problem.getJsonArray("errors");
        return errors.getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("name") + ":" + error.getString("code"))
                .toList();
    }

    static JsonObject ok(String path, String... headers) {
        var answer = get(path, headers);
        assertEquals(200, answer.statusCode(), answer.body());
        return Api.json(answer);
    }

    static JsonObject problem(String path) {
        var answer = get(path);
        assertEquals(400, answer.statusCode(), answer.body());
        return Api.json(answer);
    }

    static HttpResponse<String> get(String path, String... headers) {
        var all = new ArrayList<>(List.of(headers));
        all.add("Authorization");
        all.add(Api.bearer("mvs-reader"));
        return Api.get(path, all.toArray(String[]::new));
    }

    static String text(JsonValue value) {
        return ((JsonString) value).getString();
    }
}
