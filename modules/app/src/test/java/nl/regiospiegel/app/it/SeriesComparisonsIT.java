package nl.regiospiegel.app.it;

import static nl.regiospiegel.app.it.AskedComparisons.all;
import static nl.regiospiegel.app.it.AskedComparisons.faults;
import static nl.regiospiegel.app.it.AskedComparisons.get;
import static nl.regiospiegel.app.it.AskedComparisons.ok;
import static nl.regiospiegel.app.it.AskedComparisons.problem;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.regiospiegel.app.it.RawFigures.Counted;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Trends and control charts over HTTP: of real figures, of invented ones, and of what one region showed another. */
@RunAsClient
class SeriesComparisonsIT extends InTheProduct {

    private static final String TRENDS = "/comparisons/trends?";
    private static final String CHARTS = "/comparisons/control-charts?";
    private static final Publishing MVS = new Publishing("mvs");
    private static final Publishing DEN_HAAG = new Publishing("den-haag");

    @Test
    void the_city_has_too_few_points_for_a_trend_and_for_a_chart() {
        var trend = ok(TRENDS + "indicator=VERW-HA&region=den-haag");
        assertEquals("refusal", trend.getJsonObject("recent").getString("kind"));
        assertEquals("too-few-points", trend.getJsonObject("recent").getString("code"));
        assertEquals("too-few-points", trend.getJsonObject("longer").getString("code"));
        assertTrue(all(trend, "points", "period").contains("2023HJ01"));
        assertFalse(all(trend, "findings", "code").contains("periods-not-independent"));
        assertEquals("GM0518", trend.getJsonObject("specification").getString("area"));
        var chart = ok(CHARTS + "indicator=VERW-HA&region=den-haag");
        assertEquals(8, chart.getInt("fewestPoints"));
        var lines = chart.getJsonArray("parts").getJsonObject(0).getJsonObject("lines");
        assertEquals("too-few-points", lines.getString("code"));
        assertTrue(chart.getString("summary").contains("ten minste 8"), chart.getString("summary"));
        assertEquals("CC BY 4.0", chart.getJsonArray("sources").getJsonObject(0).getString("licence"));
    }

    @Test
    void a_region_without_a_total_gets_the_reason_and_its_municipality_its_own_series() {
        var refused = ok(TRENDS + "indicator=GEB-JH&region=mvs");
        assertEquals("not-additive", refused.getJsonObject("recent").getString("code"));
        assertEquals(
                "not-additive",
                ok(CHARTS + "indicator=GEB-JH&region=mvs")
                        .getJsonObject("refusal")
                        .getString("code"));
        assertEquals(
                "GM0622",
                ok(TRENDS + "indicator=GEB-JH&region=GM0622")
                        .getJsonObject("specification")
                        .getString("region"));
        assertFalse(ok(TRENDS + "indicator=VERW-HA&region=NL01")
                .getJsonArray("points")
                .isEmpty());
    }

    @Test
    void a_series_of_another_region_is_there_as_long_as_it_is_published_to_the_reader() {
        var query = "indicator=GEB-PLEEG&region=GM0606&from=2003JJ00&to=2010JJ00";
        assertHidden(DEN_HAAG, query, "not published");
        var publications = new ArrayList<String>();
        for (int year = 2003; year <= 2010; year++) {
            var figures = new RawFigures("mvs", "GEB-PLEEG", year + "JJ00");
            figures.keep("2025-01-01", counts(year - 2003));
            publications.add(MVS.submit(figures, "\"visibility\": \"named\", \"regions\": [\"den-haag\"]"));
        }
        assertHidden(DEN_HAAG, query, "submitted is not published");
        publications.forEach(id -> assertEquals(200, MVS.approve(id).statusCode()));

        var trend = Api.json(DEN_HAAG.get(TRENDS + query));
        var recent = trend.getJsonObject("recent");
        assertEquals("increasing", recent.getString("trend"));
        assertEquals("cochran-armitage", recent.getString("method"));
        assertEquals(5, recent.getJsonArray("periods").size());
        var longer = trend.getJsonObject("longer");
        assertEquals("increasing", longer.getString("trend"));
        assertEquals(0.02, longer.getJsonObject("slope").getJsonNumber("value").doubleValue(), 1e-12);
        assertEquals("year", longer.getJsonObject("slope").getString("per"));
        assertTrue(all(trend, "findings", "code").contains("periods-not-independent"));
        assertEquals("mvs", trend.getJsonArray("points").getJsonObject(0).getString("publishedBy"));
        var chart = Api.json(DEN_HAAG.get(CHARTS + query));
        var drawn = chart.getJsonArray("parts").getJsonObject(0).getJsonObject("lines");
        assertEquals("xmr", drawn.getString("chart"));
        assertEquals("overdispersed", drawn.getString("choice"));
        assertEquals(0.17, drawn.getJsonNumber("centre").doubleValue(), 1e-12);

        assertHidden(new Publishing("leidse-regio"), query, "granted to another region only");
        publications.forEach(id -> assertEquals(200, MVS.withdraw(id).statusCode()));
        assertHidden(DEN_HAAG, query, "withdrawn");
    }

    /** Two percent points more each year, in each of the municipalities. */
    private static List<Counted> counts(int year) {
        return IntStream.of(556, 606, 622)
                .mapToObj(code -> Counted.of("GM0" + code, 1000 + 200 * year, 10_000))
                .toList();
    }

    /** Each answer by itself, so that a leak of one is not hidden behind that of the other. */
    private static void assertHidden(Publishing reader, String query, String why) {
        var trend = reader.get(TRENDS + query).body();
        var chart = reader.get(CHARTS + query).body();
        assertAll(
                () -> assertEquals("no-figure", code(trend, "recent"), why),
                () -> assertEquals("no-figure", code(trend, "longer"), why),
                () -> assertEquals("no-figure", code(chart, "refusal"), why),
                () -> assertFalse(trend.contains("mvs:proef"), trend),
                () -> assertFalse(chart.contains("mvs:proef"), chart));
    }

    private static String code(String answer, String part) {
        var value = Json.createReader(new StringReader(answer)).readObject().get(part);
        return value instanceof JsonObject refusal ? refusal.getString("code", "an answer") : "an answer";
    }

    @Test
    void a_series_can_be_put_on_the_clock_of_its_region() {
        var answer = ok(TRENDS + "indicator=VERW-HA&region=voorbeeldregio-a&axis=event");
        assertEquals("event", answer.getJsonObject("specification").getString("axis"));
        assertTrue(answer.getJsonObject("clocks").containsKey("voorbeeldregio-a"));
        assertTrue(answer.getJsonArray("points").getValuesAs(JsonObject.class).stream()
                .noneMatch(point -> point.isNull("eventTime")));
        var calendar = ok(CHARTS + "indicator=VERW-HA&region=voorbeeldregio-a");
        assertTrue(calendar.getJsonObject("clocks").isEmpty());
    }

    @Test
    void on_the_clock_the_window_is_shown_and_not_counted_and_on_the_calendar_it_counts() {
        var query = "indicator=VERW-HA&region=voorbeeldregio-a";
        for (var path : List.of(TRENDS, CHARTS)) {
            var clock = get(path + query + "&axis=event&format=csv").body();
            assertTrue(clock.contains("periods-left-out") && !clock.contains("periods-counted"), path);
            var calendar = get(path + query + "&format=csv").body();
            assertTrue(calendar.contains("periods-counted") && !calendar.contains("periods-left-out"), path);
        }
        var trend = ok(TRENDS + query + "&axis=event");
        var left = trend.getJsonArray("points").getValuesAs(JsonObject.class).stream()
                .filter(point -> point.getBoolean("leftOut"))
                .toList();
        assertEquals(
                List.of("2022HJ01"),
                left.stream().map(point -> point.getString("period")).toList());
        assertFalse(left.get(0).isNull("value"), "it is drawn");
        var longer = trend.getJsonObject("longer");
        assertFalse(longer.getJsonArray("periods").toString().contains("2022HJ01"));
        assertTrue(longer.getString("sentence").contains("Niet meegeteld: 1e halfjaar 2022."), longer.toString());
        var counted = ok(TRENDS + query).getJsonObject("longer").getJsonArray("periods");
        assertEquals(longer.getJsonArray("periods").size() + 1, counted.size());
        var chart = ok(CHARTS + query + "&axis=event").getJsonArray("parts").getJsonObject(0);
        assertTrue(chart.getJsonArray("points").getValuesAs(JsonObject.class).stream()
                .filter(point -> point.getJsonObject("point").getBoolean("leftOut"))
                .allMatch(point -> point.isNull("upperLimit")
                        && point.getJsonArray("rules").isEmpty()));
    }

    @Test
    void invented_series_are_marked() {
        JsonObject answer = ok(TRENDS + "indicator=VERW-HA&region=voorbeeldregio-a");
        assertTrue(answer.getBoolean("demonstration"));
        assertFalse(all(answer, "findings", "code").contains("trap"));
    }

    @Test
    void all_faults_of_a_question_are_told_together() {
        for (var path : List.of(TRENDS, CHARTS)) {
            assertEquals(
                    new TreeSet<>(List.of(
                            "indicator:unknown-indicator",
                            "region:unknown-region",
                            "from:not-a-period",
                            "periodKind:not-an-option",
                            "axis:not-an-option",
                            "event:not-an-option",
                            "vintageAsOf:not-a-date",
                            "format:not-an-option")),
                    new TreeSet<>(
                            faults(
                                    problem(
                                            path
                                                    + "indicator=verw-ha&region=nergens&from=2023&periodKind=maand&axis=klok&event=feest&vintageAsOf=ooit&format=pdf"))));
            assertEquals(
                    new TreeSet<>(List.of("indicator:required", "region:required")),
                    new TreeSet<>(faults(problem(path))));
        }
    }

    @Test
    void they_come_as_a_table_too() {
        for (var path : List.of(TRENDS, CHARTS)) {
            var query = path + "indicator=VERW-HA&region=den-haag";
            for (var asked : List.of(get(query + "&format=csv"), get(query, "Accept", "text/csv"))) {
                assertEquals(200, asked.statusCode());
                var lines = asked.body().split("\r\n");
                assertTrue(lines[0].startsWith("indicator,unit,region,area,name,demonstration,period,"), lines[0]);
                assertTrue(asked.body().contains(",7360,18745,wilson,"), asked.body());
                assertTrue(asked.body().contains("too-few-points"), asked.body());
            }
            assertEquals(
                    2,
                    get(path + "indicator=GEB-JH&region=mvs&format=csv").body().split("\r\n").length);
        }
    }
}
