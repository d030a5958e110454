package nl.regiospiegel.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** A mean with its number and standard deviation, all the way from its file to what another region sees and exports. */
@RunAsClient
class MeansIT extends InTheProduct {

    private static final Publishing A = new Publishing("voorbeeldregio-a");
    private static final Publishing B = new Publishing("voorbeeldregio-b");
    private static final String GIVEN =
            "{\"vintageDate\": \"2024-05-01\", \"status\": \"definitive\", \"source\": \"Telling van de regio\"}";

    private static JsonObject published(String period, String numbers) {
        return published(A, "VB0101", period, numbers);
    }

    private static JsonObject published(Publishing owner, String area, String period, String numbers) {
        var editor = ImportApi.as(owner.region() + "-editor");
        var file = "indicator;area;period;mean;n;sd\nTOEG-TIJD;" + area + ";" + period + ";" + numbers + "\n";
        var job = editor.sent("gemiddelde.csv", file, GIVEN);
        assertEquals("previewed", job.getString("state"), job.toString());
        assertEquals("confirmed", editor.confirmed(job.getString("id")).getString("state"));
        var id = owner.submit(new RawFigures(owner.region(), "TOEG-TIJD", period), "\"visibility\": \"all\"");
        var approved = owner.approve(id);
        assertEquals(200, approved.statusCode(), approved.body());
        return ok(owner, "/publications/" + id + "/figures")
                .getJsonArray("items")
                .getJsonObject(0);
    }

    private static JsonObject ok(Publishing reader, String path) {
        var answer = reader.get(path);
        assertEquals(200, answer.statusCode(), answer.body());
        return Api.json(answer);
    }

    private static String query(String period) {
        return "/observations?indicator=TOEG-TIJD&area=VB0101&from=" + period + "&to=" + period;
    }

    private static JsonObject seen(String period) {
        var items = ok(B, query(period)).getJsonArray("items");
        assertEquals(1, items.size(), items.toString());
        return items.getJsonObject(0);
    }

    @Test
    void another_region_sees_and_exports_the_mean_with_number_and_deviation() {
        var figure = published("2018JJ00", "23,5;120;5,25");
        assertEquals(5.25, figure.getJsonNumber("standardDeviation").doubleValue());
        assertEquals(
                5.25,
                figure.getJsonObject("own").getJsonNumber("standardDeviation").doubleValue());
        var seen = seen("2018JJ00");
        assertEquals(23.5, seen.getJsonNumber("value").doubleValue());
        assertEquals(120, seen.getInt("denominator"));
        assertEquals(5.25, seen.getJsonNumber("standardDeviation").doubleValue());
        for (var form : new String[] {"csv", "sdmx-csv"}) {
            var csv = B.get(query("2018JJ00") + "&format=" + form).body();
            assertTrue(csv.contains("5.25"), csv);
        }
        var revisions = ok(B, "/indicators/TOEG-TIJD/revisions?area=VB0101&periodKind=year")
                .toString();
        assertTrue(revisions.contains("\"standardDeviation\":5.25"), revisions);
    }

    @Test
    void of_a_mean_of_few_another_region_sees_nothing_at_all() {
        var figure = published("2016JJ00", "31,5;9;7,75");
        assertEquals("primary", figure.getString("hiddenBecause"));
        assertEquals(
                7.75,
                figure.getJsonObject("own").getJsonNumber("standardDeviation").doubleValue());
        var seen = seen("2016JJ00");
        assertEquals("suppressed", seen.getString("refusalCode"));
        for (var field : new String[] {"value", "denominator", "numerator", "standardDeviation"}) {
            assertEquals(JsonValue.NULL, seen.get(field), field);
        }
    }

    @Test
    void two_means_are_compared_by_student_and_welch_and_a_hidden_one_is_not() {
        published(A, "VB0101", "2015JJ00", "30,0;100;10,0");
        published(B, "VB0201", "2015JJ00", "25,0;100;10,0");
        var two = ok(B, "/comparisons/differences?indicator=TOEG-TIJD&period=2015JJ00&a=VB0101&b=VB0201");
        assertEquals("student", two.getJsonObject("a").getString("method"));
        assertEquals(100, two.getJsonObject("a").getInt("denominator"));
        assertEquals("higher", two.getJsonObject("decision").getString("at95"));
        assertEquals("welch", two.getJsonObject("difference").getString("method"));
        assertEquals(5, two.getJsonObject("difference").getJsonNumber("value").doubleValue(), 1e-12);
        assertEquals(
                5 - 1.9720 * Math.sqrt(2),
                two.getJsonObject("difference").getJsonNumber("lower").doubleValue(),
                1e-3);

        published(A, "VB0101", "2014JJ00", "31,5;9;7,75");
        published(B, "VB0201", "2014JJ00", "25,0;100;10,0");
        var hidden = B.get("/comparisons/differences?indicator=TOEG-TIJD&period=2014JJ00&a=VB0101&b=VB0201");
        assertEquals("suppressed", Api.json(hidden).getJsonObject("difference").getString("refusalCode"));
        assertFalse(hidden.body().contains("31.5") || hidden.body().contains("7.75"), hidden.body());
    }
}
