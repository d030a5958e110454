package nl.regiospiegel.app.it;

import static nl.regiospiegel.app.it.AskedComparisons.THREE;
import static nl.regiospiegel.app.it.AskedComparisons.all;
import static nl.regiospiegel.app.it.AskedComparisons.faults;
import static nl.regiospiegel.app.it.AskedComparisons.get;
import static nl.regiospiegel.app.it.AskedComparisons.ok;
import static nl.regiospiegel.app.it.AskedComparisons.problem;
import static nl.regiospiegel.app.it.AskedPages.assertEveryMarkLeadsToASource;
import static nl.regiospiegel.app.it.AskedPages.page;
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

/** Many indicators of a few regions, each region on its own clock, over HTTP and on the page. */
@RunAsClient
class OverviewOnClocksIT extends InTheProduct {

    private static final String OVERVIEW = "/comparisons/overview?";
    private static final String PAGE = "/comparison/overview";
    private static final String TWO = "regions=voorbeeldregio-a,voorbeeldregio-b&indicators=VERW-HA";
    private static final Publishing MVS = new Publishing("mvs");
    private static final Publishing DEN_HAAG = new Publishing("den-haag");

    private static JsonObject row(JsonObject answer) {
        return answer.getJsonArray("rows").getJsonObject(0);
    }

    private static JsonObject cell(JsonObject answer, int region) {
        return row(answer).getJsonArray("cells").getJsonObject(region);
    }

    @Test
    void each_region_stands_in_its_own_period_as_the_calendar_has_it() {
        var answer = ok(OVERVIEW + TWO + "&axis=event");
        assertEquals("event", answer.getJsonObject("specification").getString("axis"));
        assertEquals("contract-start", answer.getJsonObject("specification").getString("event"));
        assertEquals(5, row(answer).getInt("eventTime"));
        assertTrue(row(answer).isNull("period"));
        assertTrue(row(answer).isNull("benchmark"));
        assertEquals("half-year", row(answer).getString("periodKind"));
        assertEquals("2024HJ02", cell(answer, 0).getString("period"), "A started a year earlier");
        assertEquals("2025HJ02", cell(answer, 1).getString("period"));
        assertTrue(all(answer, "findings", "code").contains("other-calendar"));
        assertEquals(
                "2022-01-01",
                answer.getJsonObject("clocks").getJsonObject("voorbeeldregio-a").getString("date"));
        for (var region : List.of(0, 1)) {
            var here = cell(answer, region);
            var id = region == 0 ? "voorbeeldregio-a" : "voorbeeldregio-b";
            var calendar = ok(OVERVIEW + "regions=" + id + "&indicators=VERW-HA&period=" + here.getString("period"));
            for (var part : List.of("level", "benchmark", "rest")) {
                assertEquals(cell(calendar, 0).get(part), here.get(part), part);
            }
            assertEquals(
                    cell(calendar, 0).getJsonObject("decision").get("pValue"),
                    here.getJsonObject("decision").get("pValue"));
            var recent = ok("/comparisons/trends?indicator=VERW-HA&axis=event&region=" + id + "&to="
                            + here.getString("period"))
                    .getJsonObject("recent");
            assertEquals(
                    recent.getString(recent.getString("kind").equals("trend") ? "trend" : "code"),
                    here.getJsonObject("trend")
                            .getString(recent.getString("kind").equals("trend") ? "trend" : "refusalCode"));
        }
        assertTrue(answer.getJsonObject("family").getInt("size") > 2, "over all rows");
    }

    @Test
    void the_real_regions_stand_where_their_timelines_say() {
        var answer = ok(OVERVIEW + THREE + "&indicators=VERW-HA&axis=event");
        assertEquals("2023HJ01", cell(answer, 0).getString("period"));
        assertEquals(-2, cell(answer, 0).getInt("eventTime"));
        assertEquals(
                0.3926,
                cell(answer, 0).getJsonObject("level").getJsonNumber("value").doubleValue(),
                0.00005);
        assertEquals("higher", cell(answer, 0).getJsonObject("decision").getString("at998"));
        assertEquals("no-figure", cell(answer, 1).getJsonObject("level").getString("refusalCode"));
        assertEquals("scope-not-covered", cell(answer, 2).getJsonObject("level").getString("refusalCode"));
        assertTrue(all(answer, "findings", "code").containsAll(List.of("clock-planned", "implementation-window")));
        assertEquals(
                "planned", answer.getJsonObject("clocks").getJsonObject("mvs").getString("basis"));
        assertTrue(
                all(answer, "sources", "id").contains("kennisnetwerk-2024"),
                "what says when the city started: " + answer.getJsonArray("sources"));
        var transfer = ok(OVERVIEW + THREE + "&indicators=VERW-HA&axis=event&event=client-transfer");
        assertEquals("no-clock", cell(transfer, 0).getJsonObject("level").getString("refusalCode"));
        assertEquals("no-clock", cell(transfer, 0).getJsonObject("trend").getString("refusalCode"));
        assertTrue(all(transfer, "findings", "code").contains("no-event"));
    }

    @Test
    void a_period_for_all_and_clocks_of_each_do_not_go_together() {
        assertEquals(List.of("period:not-on-clock"), faults(problem(OVERVIEW + TWO + "&axis=event&period=2023HJ01")));
        assertEquals(
                new TreeSet<>(List.of("axis:not-an-option", "event:not-an-option")),
                new TreeSet<>(faults(problem(OVERVIEW + TWO + "&axis=klok&event=start"))));
    }

    @Test
    void a_figure_that_another_region_did_not_publish_moves_no_clock() {
        var path = OVERVIEW + "regions=mvs&indicators=VERW-GEEN&axis=event";
        assertNowhere(DEN_HAAG, path, "there is none");
        var figures = new RawFigures("mvs", "VERW-GEEN", "2020JJ00");
        figures.keep(
                "2025-04-05",
                List.of(
                        Counted.of("GM0556", 8000, 20_000),
                        Counted.of("GM0606", 12_007, 30_000),
                        Counted.of("GM0622", 4000, 10_000)));
        assertNowhere(DEN_HAAG, path, "not published");
        var id = MVS.submit(figures, "\"visibility\": \"named\", \"regions\": [\"den-haag\"]");
        assertNowhere(DEN_HAAG, path, "submitted is not published");
        assertEquals(200, MVS.approve(id).statusCode());
        var granted = Api.json(DEN_HAAG.get(path));
        assertEquals("2020JJ00", cell(granted, 0).getString("period"), granted.toString());
        assertEquals(-3, row(granted).getInt("eventTime"));
        assertEquals(24_007, cell(granted, 0).getJsonObject("level").getInt("numerator"));
        assertEquals("year", row(granted).getString("periodKind"));
        assertNowhere(new Publishing("leidse-regio"), path, "granted to another region only");
        assertEquals(200, MVS.withdraw(id).statusCode());
        assertNowhere(DEN_HAAG, path, "withdrawn");
    }

    /** Neither the figure nor the time that it makes the latest, whatever earlier ones were published. */
    private static void assertNowhere(Publishing reader, String path, String why) {
        HttpResponse<String> answer = reader.get(path);
        assertEquals(200, answer.statusCode(), answer.body());
        assertFalse(answer.body().contains("mvs:proef-2025-04-05"), why);
        assertFalse(answer.body().contains("2020JJ00"), why);
        assertFalse(answer.body().contains("\"eventTime\":-3"), why);
        assertFalse(answer.body().contains("\"numerator\":24007"), why);
    }

    @Test
    void it_comes_as_a_table_with_the_period_of_every_cell() {
        var csv = get(OVERVIEW + TWO + "&axis=event&format=csv").body();
        assertTrue(csv.split("\r\n")[0].contains(",period,eventTime,region,"), csv);
        assertTrue(csv.contains(",2024HJ02,5,voorbeeldregio-a,"), csv);
        assertTrue(csv.contains(",2025HJ02,5,voorbeeldregio-b,"), csv);
    }

    @Test
    void the_page_can_switch_to_clocks_too() {
        var page = page(PAGE + "?regions=voorbeeldregio-a&regions=voorbeeldregio-b&indicators=referral&axis=event");
        for (var text : List.of(
                "value=\"event\" checked=\"checked\"",
                "Wanneer staat elke klok op nul?",
                "5 halfjaren na de start",
                "2e halfjaar 2024, 5 halfjaren na de start",
                "2e halfjaar 2025, 5 halfjaren na de start",
                "verschillende kalenderperioden",
                "overview.csv?regions=voorbeeldregio-a%2Cvoorbeeldregio-b&amp;indicators=referral&amp;axis=event")) {
            assertTrue(page.contains(text), text);
        }
        assertEveryMarkLeadsToASource(page, 2);
        var usual = page(PAGE + "?axis=event");
        assertTrue(usual.contains("value=\"den-haag\" checked=\"checked\""), "the usual regions, on their clocks");
        assertTrue(usual.contains("1 januari 2023 (gepland)"));
        assertTrue(usual.contains("1e halfjaar 2023, 2 halfjaren voor de start"));
        assertFalse(page(PAGE).contains("Wanneer staat elke klok op nul?"));
        assertTrue(page(PAGE + "?axis=event&event=client-transfer")
                .contains("Op deze klok is er van geen enkele indicator een cijfer voor deze regio's."));
        var both = page(PAGE + "?regions=mvs&axis=event&period=2023HJ01");
        assertTrue(both.contains("role=\"alert\"") && both.contains("Laat de periode leeg"), "a clear fault");
    }
}
