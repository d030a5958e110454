package nl.regiospiegel.app.it;

import static nl.regiospiegel.app.it.AskedComparisons.THREE;
import static nl.regiospiegel.app.it.AskedComparisons.all;
import static nl.regiospiegel.app.it.AskedComparisons.faults;
import static nl.regiospiegel.app.it.AskedComparisons.get;
import static nl.regiospiegel.app.it.AskedComparisons.ok;
import static nl.regiospiegel.app.it.AskedComparisons.problem;
import static nl.regiospiegel.app.it.AskedPages.code;
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

/** Differences of models beside those of outcomes, over HTTP and on the page. */
@RunAsClient
class SideBySideIT extends InTheProduct {

    private static final String BESIDE = "/comparisons/side-by-side?";
    private static final Publishing DEN_HAAG = new Publishing("den-haag");
    private static final Publishing MVS = new Publishing("mvs");
    private static final String PAGE = "/comparison/side-by-side";

    @Test
    void models_of_real_regions_differ_and_their_outcomes_say_why_they_are_not_compared() {
        var answer = ok(BESIDE + THREE + "&indicators=referral");
        assertTrue(
                all(answer, "models", "code").contains("termMonths"),
                all(answer, "models", "code").toString());
        assertEquals("association-not-cause", all(answer, "findings", "code").get(0));
        assertEquals(List.of("VERW-GEEN", "VERW-GEM", "VERW-HA"), all(answer, "outcomes", "indicator"));
        var referred = answer.getJsonArray("outcomes").getJsonObject(2);
        assertEquals("2023HJ01", referred.getString("period"));
        assertEquals(3, referred.getJsonArray("pairs").size());
        for (var pair : referred.getJsonArray("pairs").getValuesAs(JsonObject.class)) {
            assertEquals("no-figure", pair.getJsonObject("difference").getString("refusalCode"));
        }
        assertFalse(answer.getJsonArray("sources").isEmpty());
    }

    @Test
    void invented_regions_differ_with_an_interval() {
        var answer = ok(BESIDE + "regions=voorbeeldregio-a,voorbeeldregio-b&indicators=VERW-HA&period=2023HJ01");
        var difference = answer.getJsonArray("outcomes")
                .getJsonObject(0)
                .getJsonArray("pairs")
                .getJsonObject(0)
                .getJsonObject("difference");
        assertEquals("newcombe", difference.getString("method"));
        assertTrue(difference.getJsonNumber("lower").doubleValue()
                < difference.getJsonNumber("upper").doubleValue());
        assertEquals("none", difference.getString("overlap"));
    }

    @Test
    void on_clocks_each_region_stands_in_the_period_of_its_own() {
        var query = "regions=voorbeeldregio-a,voorbeeldregio-b&indicators=VERW-HA&axis=event";
        var answer = ok(BESIDE + query);
        assertEquals("event", answer.getJsonObject("specification").getString("axis"));
        assertTrue(all(answer, "findings", "code").contains("other-calendar"));
        var row = answer.getJsonArray("outcomes").getJsonObject(0);
        var pair = row.getJsonArray("pairs").getJsonObject(0);
        assertEquals("2024HJ02", pair.getString("periodOfA"), "A started a year earlier");
        assertEquals("2025HJ02", pair.getString("periodOfB"));
        assertEquals(5, row.getInt("eventTime"));
        assertTrue(row.isNull("period"));
        assertFalse(pair.getJsonObject("difference").isNull("value"), pair.toString());
        assertEquals(List.of("period:not-on-clock"), faults(problem(BESIDE + query + "&period=2023HJ01")));
        var transfer = ok(BESIDE + query + "&event=intake-cut-over")
                .getJsonArray("outcomes")
                .getJsonObject(0);
        assertEquals(
                "no-clock",
                transfer.getJsonArray("pairs")
                        .getJsonObject(0)
                        .getJsonObject("difference")
                        .getString("refusalCode"));
        var csv = get(BESIDE + query + "&format=csv").body();
        assertTrue(csv.contains(",2024HJ02,2025HJ02,"), csv);
    }

    @Test
    void amounts_of_different_years_cite_the_index_that_makes_their_prices_one() {
        var answer = ok(BESIDE + "regions=voorbeeldregio-a,voorbeeldregio-c&indicators=KOST-JON&axis=event");
        var row = answer.getJsonArray("outcomes").getJsonObject(0);
        assertTrue(all(row, "findings", "code").contains("deflated"), row.toString());
        assertTrue(
                all(answer, "sources", "id").contains("verzonnen-prijsindex"),
                answer.getJsonArray("sources").toString());
    }

    @Test
    void the_page_can_switch_to_clocks_too() {
        var browser = new Browser();
        browser.logIn("/identity/login", "mvs-reader", Browser.PASSWORD);
        var page = browser.get(
                        PAGE + "?regions=voorbeeldregio-a&regions=voorbeeldregio-b&indicators=referral&axis=event")
                .body();
        for (var text : List.of(
                "value=\"event\" checked=\"checked\"",
                "tijd 5 op de eigen klok",
                "2e halfjaar 2024",
                "verschillende kalenderperioden",
                "axis=event")) {
            assertTrue(page.contains(text), text);
        }
    }

    @Test
    void a_figure_that_another_region_did_not_publish_is_in_no_difference() {
        var path = BESIDE + "regions=den-haag,mvs&indicators=VERW-GEEN&period=2009JJ00";
        var others = new RawFigures("mvs", "VERW-GEEN", "2009JJ00");
        others.keep(
                "2025-01-01",
                List.of(
                        Counted.of("GM0556", 8000, 20_000),
                        Counted.of("GM0606", 12_000, 30_000),
                        Counted.of("GM0622", 4000, 10_000)));
        assertEquals(
                200, MVS.approve(MVS.submit(others, "\"visibility\": \"all\"")).statusCode());
        var figures = new RawFigures("den-haag", "VERW-GEEN", "2009JJ00");
        figures.keep("2025-01-01", List.of(Counted.of("GM0518", 7411, 20_000)));
        assertHidden(MVS, path, "not published");

        var id = DEN_HAAG.submit(figures, "\"visibility\": \"named\", \"regions\": [\"mvs\"]");
        assertHidden(MVS, path, "submitted is not published");
        assertEquals(200, DEN_HAAG.approve(id).statusCode());
        var difference = difference(MVS.get(path));
        assertEquals(0.37055 - 0.4, difference.getJsonNumber("value").doubleValue(), 1e-9, difference.toString());
        assertHidden(new Publishing("leidse-regio"), path, "granted to another region only");
        assertEquals(200, DEN_HAAG.withdraw(id).statusCode());
        assertHidden(MVS, path, "withdrawn");
    }

    private static void assertHidden(Publishing reader, String path, String why) {
        var answer = reader.get(path);
        assertFalse(answer.body().contains("den-haag:proef"), why);
        assertEquals("period-kind-differs", difference(answer).getString("refusalCode", "a difference"), why);
    }

    private static JsonObject difference(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer.body());
        return Api.json(answer)
                .getJsonArray("outcomes")
                .getJsonObject(0)
                .getJsonArray("pairs")
                .getJsonObject(0)
                .getJsonObject("difference");
    }

    @Test
    void two_or_three_regions_are_asked_for() {
        assertEquals(List.of("regions:not-two-or-three"), faults(problem(BESIDE + "regions=mvs")));
        assertEquals(
                new TreeSet<>(List.of("regions:unknown-region", "indicators:unknown-indicator", "period:not-a-period")),
                new TreeSet<>(faults(problem(BESIDE + "regions=mvs,nergens&indicators=NIETS&period=2023"))));
    }

    @Test
    void it_comes_as_a_table_too() {
        var csv = get(BESIDE + THREE + "&indicators=VERW-HA&format=csv");
        assertEquals(200, csv.statusCode());
        assertTrue(csv.body().startsWith("part,code,name,region,"), csv.body());
        assertTrue(csv.body().contains("\r\nmodel,termMonths,"), csv.body());
        assertTrue(csv.body().contains("\r\noutcome,VERW-HA,"), csv.body());
    }

    @Test
    void the_page_shows_both_with_the_sentence_first() {
        var page = page(PAGE);
        for (var text : List.of(
                "zegt niet dat het ene door het andere komt",
                "id=\"h-models\"",
                "id=\"h-outcomes\"",
                code("no-figure"),
                "39,3%",
                "Wat in de modellen verschilt")) {
            assertTrue(page.contains(text), text);
        }
        assertTrue(page.indexOf("zegt niet dat het ene") < page.indexOf("id=\"h-models\""));
        assertTrue(page(PAGE + "?regions=mvs").contains("role=\"alert\""));
        var invented = page(PAGE + "?regions=voorbeeldregio-a&regions=voorbeeldregio-b&indicators=referral");
        assertTrue(invented.contains("rs-badge--demonstration"));
        assertTrue(invented.contains("procentpunt"), "a difference of shares is told in points");
    }
}
