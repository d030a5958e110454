package nl.regiospiegel.app.it;

import static nl.regiospiegel.app.it.AskedComparisons.all;
import static nl.regiospiegel.app.it.AskedComparisons.faults;
import static nl.regiospiegel.app.it.AskedComparisons.get;
import static nl.regiospiegel.app.it.AskedComparisons.ok;
import static nl.regiospiegel.app.it.AskedComparisons.problem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** With what an overview compares, and where its figures go. */
@RunAsClient
class OverviewBenchmarksIT extends InTheProduct {

    private static final String OVERVIEW = "/comparisons/overview?indicators=VERW-HA&regions=";
    private static final String TWO = OVERVIEW + "voorbeeldregio-a,voorbeeldregio-b&benchmark=";

    private static JsonObject cell(JsonObject answer, int region) {
        return answer.getJsonArray("rows")
                .getJsonObject(0)
                .getJsonArray("cells")
                .getJsonObject(region);
    }

    @Test
    void each_region_stands_beside_the_areas_that_resemble_it() {
        var answer = ok(TWO + "similar:5");
        assertTrue(answer.getJsonArray("rows").getJsonObject(0).isNull("benchmark"));
        assertEquals("similar:5", answer.getJsonObject("specification").getString("benchmark"));
        var groups = answer.getJsonArray("benchmarks").getValuesAs(JsonObject.class);
        assertEquals(List.of("voorbeeldregio-a", "voorbeeldregio-b"), all(answer, "benchmarks", "region"));
        for (var group : groups) {
            assertEquals(5, group.getJsonObject("group").getJsonArray("members").size());
        }
        assertNotEquals(groups.get(0).getJsonObject("group"), groups.get(1).getJsonObject("group"));
        for (var region : List.of(0, 1)) {
            var cell = cell(answer, region);
            assertEquals("similar:5", cell.getJsonObject("benchmark").getString("id"));
            assertFalse(cell.getJsonObject("benchmark").isNull("value"), cell.toString());
            assertFalse(cell.getJsonObject("decision").isNull("pValue"));
            var alone = ok(OVERVIEW + (region == 0 ? "voorbeeldregio-a" : "voorbeeldregio-b") + "&benchmark=similar:5");
            assertEquals(cell(alone, 0).get("benchmark"), cell.get("benchmark"), "the same as asked by itself");
            assertEquals(
                    cell(alone, 0).getJsonObject("decision").get("pValue"),
                    cell.getJsonObject("decision").get("pValue"));
        }
        assertFalse(answer.getJsonArray("sources").isEmpty());
    }

    @Test
    void a_region_a_group_and_a_target_can_be_compared_with_too() {
        var other = ok(TWO + "region:voorbeeldregio-c");
        assertEquals(
                "region:voorbeeldregio-c",
                cell(other, 0).getJsonObject("benchmark").getString("id"));
        var itself = ok(TWO + "region:voorbeeldregio-b");
        assertFalse(cell(itself, 0).getJsonObject("decision").isNull("pValue"));
        assertEquals("areas-overlap", cell(itself, 1).getJsonObject("decision").getString("refusalCode"));
        var peers = ok(TWO + "peers:VB0401,VB0501");
        assertEquals(
                "peers:VB0401,VB0501", cell(peers, 0).getJsonObject("benchmark").getString("id"));
        var target = ok(TWO + "target");
        for (var region : List.of(0, 1)) {
            var code = cell(target, region).getJsonObject("decision").getString("refusalCode");
            assertTrue(List.of("no-target", "definition-differs").contains(code), code);
        }
        assertEquals(
                List.of("benchmark:not-a-benchmark"), faults(problem(TWO + "similar:0")), "told once for both regions");
    }

    @Test
    void every_cell_has_the_trend_that_its_series_has_by_itself() {
        var answer = ok(OVERVIEW + "voorbeeldregio-a,voorbeeldregio-c");
        var to = answer.getJsonArray("rows").getJsonObject(0).getString("period");
        for (var region : List.of("voorbeeldregio-a", "voorbeeldregio-c")) {
            var recent = ok("/comparisons/trends?indicator=VERW-HA&region=" + region + "&to=" + to)
                    .getJsonObject("recent");
            var trend = cell(answer, region.endsWith("a") ? 0 : 1).getJsonObject("trend");
            if (recent.getString("kind").equals("trend")) {
                assertEquals(recent.getString("trend"), trend.getString("trend"));
                assertEquals(recent.getJsonArray("periods").getString(0), trend.getString("from"));
                assertEquals(recent.getJsonArray("periods").getString(4), trend.getString("to"));
            } else {
                assertEquals(recent.getString("code"), trend.getString("refusalCode"));
            }
        }
        assertFalse(cell(answer, 0).getJsonObject("trend").isNull("trend"), "region A has points enough");
        var real = ok(OVERVIEW + "den-haag");
        assertEquals("too-few-points", cell(real, 0).getJsonObject("trend").getString("refusalCode"));
        var csv = get(OVERVIEW + "den-haag&format=csv").body();
        assertTrue(csv.split("\r\n")[0].contains(",trend,trendFrom,trendTo,refusalCodeOfTrend,"), csv);
        assertTrue(csv.contains(",too-few-points,"), csv);
    }
}
