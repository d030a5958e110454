package nl.regiospiegel.app.it;

import static nl.regiospiegel.app.it.AskedComparisons.all;
import static nl.regiospiegel.app.it.AskedComparisons.faults;
import static nl.regiospiegel.app.it.AskedComparisons.get;
import static nl.regiospiegel.app.it.AskedComparisons.ok;
import static nl.regiospiegel.app.it.AskedComparisons.problem;
import static nl.regiospiegel.app.it.AskedComparisons.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.TreeSet;
import nl.regiospiegel.app.it.RawFigures.Counted;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** All areas of one kind around one value, over HTTP: pictures, refusals, and what one region never learns of another. */
@RunAsClient
class FunnelComparisonsIT extends InTheProduct {

    private static final String INVENTED =
            "/comparisons/funnels?indicator=VERW-HA&period=2022HJ01&regions=voorbeeldregio-a";

    private static JsonObject result(JsonObject answer) {
        return answer.getJsonObject("result");
    }

    private static JsonObject area(JsonObject answer, String code) {
        return result(answer).getJsonArray("areas").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("area").equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(answer.toString()));
    }

    @Test
    void invented_municipalities_lie_around_their_own_sum_and_the_asked_region_is_marked() {
        var answer = ok(INVENTED);
        var funnel = result(answer);
        assertEquals("funnel", funnel.getString("kind"), answer.toString());
        assertEquals("proportion-funnel", funnel.getString("method"));
        var areas = all(funnel, "areas", "area");
        assertTrue(areas.size() > 330 && areas.stream().allMatch(area -> area.matches("VB[0-9]{4}")), areas.toString());
        assertEquals(areas.size(), funnel.getInt("areaCount"));
        var sum = funnel.getJsonArray("areas").getValuesAs(JsonObject.class).stream()
                .mapToInt(each -> each.getInt("denominator"))
                .sum();
        assertEquals(sum, funnel.getInt("denominator"));
        assertEquals(
                funnel.getInt("numerator") / (double) sum,
                funnel.getJsonNumber("baseline").doubleValue(),
                1e-12);
        assertEquals(
                "voorbeeldregio-a",
                text(area(answer, "VB0101").getJsonArray("regions").get(0)));
        assertTrue(area(answer, "VB0201").getJsonArray("regions").isEmpty());
        assertEquals("voorbeeldregio-b", area(answer, "VB0201").getString("publishedBy"));
        assertTrue(area(answer, "VB0101").getBoolean("demonstration"));
        assertTrue(answer.getString("kernel").matches("[0-9]+\\.[0-9]+\\.[0-9]+.*"));
        assertEquals("areas", answer.getJsonObject("specification").getString("baseline"));
        assertFalse(answer.getJsonArray("vintages").isEmpty());
        assertFalse(answer.getJsonArray("sources").isEmpty());
    }

    @Test
    void youth_regions_of_the_invented_country_have_a_funnel_of_their_own() {
        var funnel = result(ok(INVENTED + "&level=youth-region"));
        assertEquals(40, funnel.getInt("areaCount"));
        assertTrue(all(funnel, "areas", "area").stream().allMatch(area -> area.startsWith("VJ")));
    }

    @Test
    void the_invented_country_can_be_the_middle_and_no_real_one() {
        var country = ok(INVENTED + "&benchmark=VB01");
        assertEquals("VB01", country.getJsonObject("specification").getString("benchmark"));
        var middle = result(country).getJsonNumber("baseline").doubleValue();
        assertEquals(0.37, middle, 0.05, "that of the country");
        assertTrue(result(country).isNull("numerator"));
        assertEquals(List.of("benchmark:mixed-demonstration"), faults(problem(INVENTED + "&benchmark=NL01")));
    }

    @Test
    void percentages_without_counts_are_refused_and_named() {
        var answer = ok("/comparisons/funnels?indicator=GEB-JH&period=2022JJ00&regions=den-haag");
        assertEquals("refusal", result(answer).getString("kind"), answer.toString());
        assertEquals("no-counts", result(answer).getString("code"));
        var left = answer.getJsonArray("leftOut").getValuesAs(JsonObject.class);
        assertTrue(left.size() > 300, "every municipality is named: " + left.size());
        assertTrue(left.stream().noneMatch(each -> each.getBoolean("demonstration")));
        assertEquals(
                10,
                left.stream()
                        .filter(each -> each.getString("refusalCode").equals("no-counts"))
                        .count());
    }

    @Test
    void one_municipality_with_counts_is_no_funnel_and_amounts_never_are() {
        var few = ok("/comparisons/funnels?indicator=VERW-HA&period=2023HJ01&regions=den-haag");
        assertEquals("too-few-areas", result(few).getString("code"), few.toString());
        var haagse = few.getJsonArray("leftOut").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("area").equals("GM0518"))
                .findFirst()
                .orElseThrow();
        assertEquals("too-few-areas", haagse.getString("refusalCode"));
        assertEquals("den-haag", text(haagse.getJsonArray("regions").get(0)));
        var amounts = ok("/comparisons/funnels?indicator=KOST-JON&period=2021JJ00&regions=den-haag");
        assertEquals("no-spread", result(amounts).getString("code"), amounts.toString());
        var youthRegions =
                ok("/comparisons/funnels?indicator=VERW-HA&period=2023HJ01&level=youth-region&regions=den-haag");
        assertEquals("no-figure", result(youthRegions).getString("code"));
        assertFalse(youthRegions.getJsonArray("leftOut").isEmpty());
    }

    @Test
    void what_another_region_did_not_publish_to_the_reader_is_never_in_a_funnel() {
        var path = "/comparisons/funnels?indicator=VERW-HA&period=2017JJ00&regions=mvs";
        var mvs = new Publishing("mvs");
        var figures = new RawFigures("mvs", "VERW-HA", "2017JJ00");
        figures.keep(
                "2025-01-01",
                List.of(Counted.of("GM0556", 40, 200), Counted.of("GM0606", 60, 300), Counted.of("GM0622", 70, 250)));
        for (var reader : List.of("den-haag", "leidse-regio")) {
            assertEquals("no-figure", result(seen(reader, path)).getString("code"));
        }
        var id = mvs.submit(figures, "\"visibility\": \"named\", \"regions\": [\"den-haag\"]");
        assertEquals(200, mvs.approve(id).statusCode());
        var granted = seen("den-haag", path);
        assertEquals(List.of("GM0556", "GM0606", "GM0622"), all(result(granted), "areas", "area"));
        assertEquals("mvs", area(granted, "GM0556").getString("publishedBy"));
        var refused = seen("leidse-regio", path);
        assertEquals("no-figure", result(refused).getString("code"), refused.toString());
        assertTrue(refused.getJsonArray("sources").isEmpty());
        assertTrue(refused.getJsonArray("vintages").isEmpty());
        assertEquals(200, mvs.withdraw(id).statusCode());
        assertEquals("no-figure", result(seen("den-haag", path)).getString("code"));
    }

    private static JsonObject seen(String reader, String path) {
        var answer = new Publishing(reader).get(path);
        assertEquals(200, answer.statusCode(), answer.body());
        return Api.json(answer);
    }

    @Test
    void a_table_has_a_row_for_every_area() {
        var table = get(INVENTED, "Accept", "text/csv");
        assertEquals(200, table.statusCode(), table.body());
        var lines = table.body().split("\r\n");
        assertTrue(lines[0].startsWith("indicator,unit,period,level,area,name,regions,demonstration,"), lines[0]);
        assertEquals(343, lines.length);
        assertTrue(lines[1].startsWith(
                "VERW-HA,proportion,2022HJ01,municipality,VB0101,Voorbeeldstad,voorbeeldregio-a,true,"));
        assertEquals(lines[0], get(INVENTED + "&format=csv").body().split("\r\n")[0]);
    }

    @Test
    void all_faults_of_a_question_are_told_together() {
        var problem = problem("/comparisons/funnels?indicator=verw-ha&regions=nergens&period=2023-06-30&level=province"
                + "&benchmark=GM9999&vintageAsOf=gisteren&format=pdf");
        assertEquals(
                new TreeSet<>(List.of(
                        "indicator:unknown-indicator",
                        "regions:unknown-region",
                        "period:not-a-period",
                        "level:not-an-option",
                        "benchmark:unknown-area",
                        "vintageAsOf:not-a-date",
                        "format:not-an-option")),
                new TreeSet<>(faults(problem)));
        assertEquals(
                List.of("indicator:required", "period:required", "regions:required"),
                faults(problem("/comparisons/funnels")).stream().sorted().toList());
    }
}
