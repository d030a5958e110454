package nl.regiospiegel.app.it;

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

/** Two areas in one period, over HTTP: levels, decisions, differences, refusals and faults. */
@RunAsClient
class DifferenceComparisonsIT extends InTheProduct {

    private static final String TWO = "/comparisons/differences?";
    private static final String BY_GP = TWO + "indicator=VERW-HA&period=2023HJ01&a=den-haag&b=NL01";
    private static final Publishing MVS = new Publishing("mvs");
    private static final Publishing DEN_HAAG = new Publishing("den-haag");

    private static double number(JsonObject part, String field) {
        return part.getJsonNumber(field).doubleValue();
    }

    @Test
    void the_city_is_higher_than_the_country_and_than_the_rest_of_it() {
        var answer = ok(BY_GP);
        var city = answer.getJsonObject("a");
        assertEquals(0.3926, number(city, "value"), 0.00005);
        var usual = city.getJsonArray("limits").getJsonObject(0);
        assertEquals(0.3857, number(usual, "lower"), 0.00005);
        assertEquals(0.3997, number(usual, "upper"), 0.00005);
        var strict = city.getJsonArray("limits").getJsonObject(1);
        assertEquals(0.3817, number(strict, "lower"), 0.00005);
        assertEquals(0.4037, number(strict, "upper"), 0.00005);
        assertEquals(0.3552, number(answer.getJsonObject("b"), "value"), 0.00005);
        assertEquals("higher", answer.getJsonObject("decision").getString("at95"));
        assertEquals("higher", answer.getJsonObject("decision").getString("at998"));
        var rest = answer.getJsonObject("difference");
        assertEquals("a-within-b", rest.getString("overlap"));
        assertEquals(176_455, rest.getInt("numeratorOfB"));
        assertEquals(498_705, rest.getInt("denominatorOfB"));
        assertEquals(0.0388116, number(rest, "value"), 1e-7);
        assertEquals(0.0317181, number(rest, "lower"), 1e-7);
        assertEquals(0.0459480, number(rest, "upper"), 1e-7);
        assertTrue(all(answer, "findings", "code")
                .containsAll(List.of("rest-of-benchmark", "trajectories-not-independent", "provisional")));
        assertEquals("newcombe", answer.getString("method"));
        assertTrue(answer.getString("kernel").matches("[0-9]+[.][0-9]+[.][0-9]+.*"), answer.getString("kernel"));
        assertEquals("GM0518", answer.getJsonObject("specification").getString("areaOfA"));
        assertEquals(
                "CC BY 4.0", answer.getJsonArray("sources").getJsonObject(0).getString("licence"));
    }

    @Test
    void more_confidence_widens_the_limits_of_the_difference_only() {
        var strict = ok(BY_GP + "&confidence=0.998");
        assertEquals(0.0276484, number(strict.getJsonObject("difference"), "lower"), 1e-7);
        assertEquals(0.0500812, number(strict.getJsonObject("difference"), "upper"), 1e-7);
        assertEquals(ok(BY_GP).getJsonObject("a"), strict.getJsonObject("a"));
    }

    @Test
    void what_was_not_published_yet_on_a_day_is_not_used() {
        var before = ok(BY_GP + "&vintageAsOf=2020-01-01");
        assertEquals("no-figure", before.getJsonObject("difference").getString("refusalCode"));
        assertTrue(before.getJsonArray("vintages").isEmpty());
    }

    @Test
    void a_figure_that_another_region_did_not_publish_is_never_used() {
        var path = TWO + "indicator=VERW-GEEN&period=2014JJ00&a=GM0556&b=GM0606";
        var figures = new RawFigures("mvs", "VERW-GEEN", "2014JJ00");
        figures.keep(
                "2025-01-01",
                List.of(
                        Counted.of("GM0556", 4100, 20_000),
                        Counted.of("GM0606", 9300, 30_000),
                        Counted.of("GM0622", 2900, 10_000)));
        var before = DEN_HAAG.get(path);
        assertEquals(200, before.statusCode(), before.body());
        assertFalse(before.body().contains("4100") || before.body().contains("9300"), before.body());
        assertEquals("no-figure", refused(before));

        var id = MVS.submit(figures, "\"visibility\": \"named\", \"regions\": [\"den-haag\"]");
        assertEquals("no-figure", refused(DEN_HAAG.get(path)), "submitted is not published");
        assertEquals(200, MVS.approve(id).statusCode());
        var after = Api.json(DEN_HAAG.get(path));
        assertEquals(-0.105, number(after.getJsonObject("difference"), "value"), 1e-12);
        assertEquals("mvs", after.getJsonObject("a").getString("publishedBy"));
        assertEquals("no-figure", refused(new Publishing("leidse-regio").get(path)), "granted to another region only");
        assertEquals(200, MVS.withdraw(id).statusCode());
        assertEquals("no-figure", refused(DEN_HAAG.get(path)), "withdrawn");
    }

    private static String refused(HttpResponse<String> answer) {
        return Api.json(answer).getJsonObject("difference").getString("refusalCode");
    }

    @Test
    void invented_areas_are_compared_with_each_other_and_never_with_real_ones() {
        var answer = ok(TWO + "indicator=VERW-HA&period=2023HJ01&a=voorbeeldregio-a&b=VB01");
        assertTrue(answer.getJsonObject("a").getBoolean("demonstration"));
        assertFalse(all(answer, "findings", "code").contains("trap"));
        assertEquals(
                List.of("b:mixed-demonstration"),
                faults(problem(TWO + "indicator=VERW-HA&period=2023HJ01&a=den-haag&b=VB01")));
    }

    @Test
    void all_faults_of_a_question_are_told_together() {
        assertEquals(
                new TreeSet<>(List.of(
                        "indicator:unknown-indicator",
                        "period:not-a-period",
                        "a:unknown-region",
                        "b:unknown-area",
                        "confidence:not-an-option",
                        "vintageAsOf:not-a-date",
                        "format:not-an-option")),
                new TreeSet<>(
                        faults(
                                problem(
                                        TWO
                                                + "indicator=verw-ha&period=2023&a=nergens&b=GM9999&confidence=0.9&vintageAsOf=ooit&format=pdf"))));
        assertEquals(
                new TreeSet<>(List.of("indicator:required", "period:required", "a:required", "b:required")),
                new TreeSet<>(faults(problem("/comparisons/differences"))));
        assertEquals(
                List.of("b:same-area"), faults(problem(TWO + "indicator=VERW-HA&period=2023HJ01&a=den-haag&b=GM0518")));
        assertEquals(
                List.of("a:not-one", "b:unknown-area"),
                faults(problem(TWO + "indicator=VERW-HA&period=2023HJ01&a=NL01,GM0518&b=RG-mvs")));
    }

    @Test
    void it_comes_as_a_table_of_one_row_too() {
        for (var asked : List.of(get(BY_GP + "&format=csv"), get(BY_GP, "Accept", "text/csv"))) {
            assertEquals(200, asked.statusCode());
            var lines = asked.body().split("\r\n");
            assertEquals(2, lines.length);
            assertTrue(lines[0].startsWith("indicator,unit,period,a,b,"), lines[0]);
            assertTrue(lines[1].contains(",7360,18745,wilson,"), lines[1]);
            assertTrue(lines[1].contains(",higher,higher,"), lines[1]);
        }
    }
}
