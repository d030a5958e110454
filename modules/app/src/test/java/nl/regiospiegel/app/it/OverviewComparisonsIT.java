package nl.regiospiegel.app.it;

import static nl.regiospiegel.app.it.AskedComparisons.THREE;
import static nl.regiospiegel.app.it.AskedComparisons.all;
import static nl.regiospiegel.app.it.AskedComparisons.faults;
import static nl.regiospiegel.app.it.AskedComparisons.get;
import static nl.regiospiegel.app.it.AskedComparisons.ok;
import static nl.regiospiegel.app.it.AskedComparisons.problem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.TreeSet;
import nl.regiospiegel.app.it.RawFigures.Counted;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Many indicators of a few regions beside one benchmark, over HTTP. */
@RunAsClient
class OverviewComparisonsIT extends InTheProduct {

    private static final String OVERVIEW = "/comparisons/overview?";
    private static final Publishing DEN_HAAG = new Publishing("den-haag");

    private static JsonObject row(JsonObject answer, String indicator) {
        return answer.getJsonArray("rows").getValuesAs(JsonObject.class).stream()
                .filter(row -> row.getString("indicator").equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject cell(JsonObject row, int region) {
        return row.getJsonArray("cells").getJsonObject(region);
    }

    private static double number(JsonObject part, String field) {
        return part.getJsonNumber(field).doubleValue();
    }

    @Test
    void the_city_stands_beside_the_country_and_the_others_say_why_they_do_not() {
        var answer = ok(OVERVIEW + THREE);
        var referred = row(answer, "VERW-HA");
        assertEquals("2023HJ01", referred.getString("period"));
        assertEquals(0.3552, number(referred.getJsonObject("benchmark"), "value"), 0.00005);
        var city = cell(referred, 0);
        assertEquals(0.3926, number(city.getJsonObject("level"), "value"), 0.00005);
        var decision = city.getJsonObject("decision");
        assertEquals("higher", decision.getString("at95"));
        assertEquals("higher", decision.getString("at998"));
        assertEquals("higher", decision.getString("judgementCorrected"));
        assertTrue(number(decision, "adjustedPValue") >= number(decision, "pValue"));
        assertEquals(0.0388116, number(city.getJsonObject("rest"), "value"), 1e-7);
        for (var other : List.of(1, 2)) {
            var refused = cell(referred, other);
            assertEquals("no-figure", refused.getJsonObject("level").getString("refusalCode"));
            assertEquals("no-figure", refused.getJsonObject("decision").getString("refusalCode"));
            assertTrue(refused.getJsonObject("decision").isNull("pValue"));
        }
        assertTrue(
                answer.getJsonObject("family").getInt("size") > 1,
                answer.getJsonObject("family").toString());
        assertTrue(all(answer, "findings", "code")
                .containsAll(List.of("provisional", "within-benchmark", "trajectories-not-independent")));
        assertTrue(answer.getString("kernel").matches("[0-9]+[.][0-9]+[.][0-9]+.*"));
        assertEquals("NL01", answer.getJsonObject("specification").getString("benchmark"));
    }

    @Test
    void fewer_rows_leave_the_correction_as_it_was() {
        var whole = ok(OVERVIEW + "regions=den-haag&period=2023HJ01");
        var part = ok(OVERVIEW + "regions=den-haag&period=2023HJ01&indicators=referral");
        assertEquals(List.of("VERW-GEEN", "VERW-GEM", "VERW-HA"), all(part, "rows", "indicator"));
        assertEquals(whole.getJsonObject("family"), part.getJsonObject("family"));
        assertEquals(row(whole, "VERW-HA"), row(part, "VERW-HA"));
        var one = ok(OVERVIEW + "regions=den-haag&indicators=VERW-HA,money");
        assertTrue(all(one, "rows", "indicator").containsAll(List.of("VERW-HA", "KOST-JON")));
    }

    @Test
    void a_figure_that_another_region_did_not_publish_is_in_no_row() {
        var path = OVERVIEW + "regions=den-haag&period=2013JJ00&indicators=VERW-GEEN&benchmark=GM0599";
        var figures = new RawFigures("den-haag", "VERW-GEEN", "2013JJ00");
        figures.keep("2025-01-01", List.of(Counted.of("GM0518", 7411, 20_000)));
        var mvs = new Publishing("mvs");
        assertEquals("period-kind-differs", refused(mvs.get(path)));

        var id = DEN_HAAG.submit(figures, "\"visibility\": \"named\", \"regions\": [\"mvs\"]");
        assertEquals("period-kind-differs", refused(mvs.get(path)), "submitted is not published");
        assertEquals(200, DEN_HAAG.approve(id).statusCode());
        var after = cell(row(Api.json(mvs.get(path)), "VERW-GEEN"), 0).getJsonObject("level");
        assertEquals(7411, after.getInt("numerator"));
        assertEquals("den-haag", after.getString("publishedBy"));
        assertEquals(
                "period-kind-differs",
                refused(new Publishing("leidse-regio").get(path)),
                "granted to another region only");
        assertEquals(200, DEN_HAAG.withdraw(id).statusCode());
        assertEquals("period-kind-differs", refused(mvs.get(path)), "withdrawn");
    }

    private static String refused(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer.body());
        assertFalse(answer.body().contains("7411"), answer.body());
        return cell(row(Api.json(answer), "VERW-GEEN"), 0)
                .getJsonObject("level")
                .getString("refusalCode");
    }

    @Test
    void invented_regions_stand_beside_the_invented_country_only() {
        var answer = ok(OVERVIEW + "regions=voorbeeldregio-a,voorbeeldregio-b&indicators=referral");
        assertEquals("VB01", answer.getJsonObject("specification").getString("benchmark"));
        assertTrue(cell(row(answer, "VERW-HA"), 0).getJsonObject("level").getBoolean("demonstration"));
        assertFalse(all(answer, "findings", "code").contains("trap"));
        assertEquals(
                List.of("benchmark:mixed-demonstration"),
                faults(problem(OVERVIEW + "regions=voorbeeldregio-a&benchmark=NL01")));
    }

    @Test
    void all_faults_of_a_question_are_told_together() {
        assertEquals(
                new TreeSet<>(List.of(
                        "regions:unknown-region",
                        "benchmark:unknown-area",
                        "period:not-a-period",
                        "indicators:unknown-indicator",
                        "indicators:not-compared",
                        "vintageAsOf:not-a-date",
                        "format:not-an-option")),
                new TreeSet<>(
                        faults(
                                problem(
                                        OVERVIEW
                                                + "regions=nergens&benchmark=GM9999&period=2023&indicators=NIETS,CTX-ARM&vintageAsOf=ooit&format=pdf"))));
        assertEquals(List.of("regions:required"), faults(problem("/comparisons/overview")));
        assertEquals(List.of("benchmark:same-area"), faults(problem(OVERVIEW + "regions=den-haag&benchmark=GM0518")));
    }

    @Test
    void it_comes_as_a_table_with_a_row_for_every_cell_too() {
        var path = OVERVIEW + THREE + "&indicators=VERW-HA,VERW-GEM";
        for (var asked : List.of(get(path + "&format=csv"), get(path, "Accept", "text/csv"))) {
            assertEquals(200, asked.statusCode(), asked.body());
            var lines = asked.body().split("\r\n");
            assertEquals(1 + 2 * 3, lines.length);
            assertTrue(lines[0].startsWith("indicator,indicatorName,group,"), lines[0]);
            assertTrue(asked.body().contains(",7360,18745,wilson,"), asked.body());
            assertTrue(asked.body().contains(",no-figure,"), asked.body());
        }
    }
}
