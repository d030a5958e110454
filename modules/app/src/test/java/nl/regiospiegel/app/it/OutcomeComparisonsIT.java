package nl.regiospiegel.app.it;

import static nl.regiospiegel.app.it.AskedComparisons.THREE;
import static nl.regiospiegel.app.it.AskedComparisons.all;
import static nl.regiospiegel.app.it.AskedComparisons.assertEstimate;
import static nl.regiospiegel.app.it.AskedComparisons.faults;
import static nl.regiospiegel.app.it.AskedComparisons.get;
import static nl.regiospiegel.app.it.AskedComparisons.ok;
import static nl.regiospiegel.app.it.AskedComparisons.point;
import static nl.regiospiegel.app.it.AskedComparisons.problem;
import static nl.regiospiegel.app.it.AskedComparisons.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Outcomes of regions side by side, over HTTP: estimates, refusals and faults. */
@RunAsClient
class OutcomeComparisonsIT extends InTheProduct {

    private static final String BY_GP = "/comparisons/outcomes?indicator=VERW-HA&" + THREE + "&benchmark=NL01";

    @Test
    void a_day_beyond_the_calendar_and_too_many_regions_are_faults() {
        var many =
                java.util.stream.IntStream.range(0, 21).mapToObj(i -> "r" + i).collect(Collectors.joining(","));
        var bearer = Api.bearer("mvs-reader");
        var path = "/comparisons/outcomes?indicator=VERW-HA&vintageAsOf=%2B999999999-01-01&regions=" + many;
        for (var form : List.of("application/json", "text/csv")) {
            var refused = Api.get(path, "Authorization", bearer, "Accept", form);
            var problem = LoginAtTheApiIT.assertProblem(400, "invalid-input", refused);
            assertEquals(List.of("too-many-regions", "not-a-date"), List.copyOf(all(problem, "errors", "code")));
        }
        LoginAtTheApiIT.assertProblem(
                400, "invalid-input", Api.get("/regions?asOf=%2B999999999-12-31", "Authorization", bearer));
    }

    @Test
    void the_share_referred_by_the_gp_is_that_of_cbs() {
        var answer = ok(BY_GP);
        assertEquals("half-year", answer.getString("periodKind"));
        var city = point(answer, "region", "den-haag");
        assertEquals("2023HJ01", city.getString("period"));
        assertEquals("provisional", city.getString("status"));
        assertEstimate(city.getJsonObject("result"), 7360, 18745);
        assertEstimate(point(answer, "area", "NL01").getJsonObject("result"), 183815, 517450);
        var source = answer.getJsonArray("sources").getJsonObject(0);
        assertEquals("CBS", source.getString("publisher"));
        assertEquals("CC BY 4.0", source.getString("licence"));
    }

    @Test
    void the_city_lies_above_the_country_at_both_levels_and_above_its_rest() {
        var city = point(ok(BY_GP), "region", "den-haag");
        assertEquals(0.3926, number(city.getJsonObject("result"), "value"), 5e-5);
        var decision = city.getJsonObject("decision");
        assertEquals("higher", decision.getString("at95"));
        assertEquals("higher", decision.getString("at998"));
        assertEquals(0.3552, number(decision, "benchmarkValue"), 5e-5);
        assertLimits(city.getJsonObject("result").getJsonArray("limits"), 0.3857, 0.3997, 0.3817, 0.4037);
        assertLimits(decision.getJsonArray("differenceLimits"), 0.0304, 0.0444, 0.0264, 0.0484);
        assertEquals("a-within-b", decision.getString("overlap"));
        assertEquals(0.0388, number(decision.getJsonObject("rest"), "value"), 5e-5);
        assertEquals(498705, decision.getJsonObject("rest").getInt("denominator"));
        assertEquals(JsonValue.NULL, point(ok(BY_GP), "area", "NL01").get("decision"));
    }

    @Test
    void the_limits_can_be_asked_at_the_other_level() {
        var city = point(ok(BY_GP + "&confidence=0.998"), "region", "den-haag").getJsonObject("result");
        assertEquals(0.998, number(city, "confidence"), 0);
        assertEquals(0.3817, number(city, "lower"), 5e-5);
        assertEquals(List.of("confidence:not-an-option"), faults(problem(BY_GP + "&confidence=95")));
    }

    @Test
    void the_clock_can_stand_at_another_event_and_who_has_none_is_named() {
        var answer = ok(BY_GP + "&axis=event&event=client-transfer");
        assertEquals("client-transfer", answer.getJsonObject("specification").getString("event"));
        assertTrue(all(answer, "findings", "code").contains("no-event"));
        assertEquals(Set.of("leidse-regio"), answer.getJsonObject("clocks").keySet());
        assertEquals(List.of("event:not-an-option"), faults(problem(BY_GP + "&event=signing")));
    }

    @Test
    void the_periods_in_which_the_old_and_the_new_mix_are_given_per_region() {
        var windows = ok(BY_GP).getJsonArray("windows").getValuesAs(JsonObject.class);
        assertEquals(
                List.of("den-haag", "mvs", "leidse-regio"),
                windows.stream().map(window -> window.getString("region")).toList());
        assertEquals("2024HJ01", windows.get(0).getJsonArray("excludedPeriods").getString(0));
        assertEquals("2021-08-01", windows.get(2).getString("to"));
        assertEquals(2, windows.get(2).getJsonArray("excludedPeriods").size());
    }

    private static double number(JsonObject json, String name) {
        return json.getJsonNumber(name).doubleValue();
    }

    private static void assertLimits(JsonArray limits, double... expected) {
        for (int i = 0; i < 2; i++) {
            assertEquals(expected[2 * i], number(limits.getJsonObject(i), "lower"), 1e-4);
            assertEquals(expected[2 * i + 1], number(limits.getJsonObject(i), "upper"), 1e-4);
        }
    }

    @Test
    void regions_without_figures_get_a_refusal_and_never_a_zero() {
        for (var region : List.of("mvs", "leidse-regio")) {
            var result = point(ok(BY_GP), "region", region).getJsonObject("result");
            assertEquals("refusal", result.getString("kind"));
            assertEquals("no-figure", result.getString("code"));
            assertFalse(result.getString("message").isBlank());
            assertFalse(result.containsKey("value"));
        }
    }

    @Test
    void a_contract_that_does_not_cover_the_help_is_named_above_the_figures_and_refused_on_the_clock() {
        var finding = ok(BY_GP).getJsonArray("findings").getJsonObject(0);
        assertEquals("scope-not-covered", finding.getString("code"));
        assertEquals("leidse-regio", text(finding.getJsonArray("regions").get(0)));
        var onClock = point(ok(BY_GP + "&axis=event"), "region", "leidse-regio");
        assertEquals("scope-not-covered", onClock.getJsonObject("result").getString("code"));
    }

    @Test
    void a_percentage_without_counts_has_no_limits_and_says_why() {
        var answer = ok("/comparisons/outcomes?indicator=GEB-JH&periodKind=year&regions=den-haag&benchmark=NL01");
        var published =
                answer
                        .getJsonArray("series")
                        .getJsonObject(1)
                        .getJsonArray("points")
                        .getValuesAs(JsonObject.class)
                        .stream()
                        .filter(point -> point.getString("period").equals("2023JJ00"))
                        .findFirst()
                        .orElseThrow()
                        .getJsonObject("result");
        assertEquals("published", published.getString("method"));
        assertEquals("no-counts", published.getString("reason"));
        assertEquals(JsonValue.NULL, published.get("lower"));
        assertEquals(JsonValue.NULL, published.get("denominator"));
    }

    @Test
    void invented_regions_have_full_series_and_say_so() {
        var answer = ok("/comparisons/outcomes?indicator=VERW-HA&benchmark=VB01&periodKind=half-year"
                + "&regions=voorbeeldregio-a,voorbeeldregio-b,voorbeeldregio-c");
        for (var series : answer.getJsonArray("series").getValuesAs(JsonObject.class)) {
            assertTrue(series.getBoolean("demonstration"));
            assertTrue(series.getJsonArray("points").size() > 3);
        }
        assertEquals(List.of("voorbeeld-registratie-2023"), all(answer, "breaks", "id"), "no real one");
        assertFalse(all(answer, "findings", "code").contains("trap"));
    }

    @Test
    void invented_and_real_regions_never_share_an_answer() {
        var mixed = problem("/comparisons/models?regions=mvs,voorbeeldregio-a");
        assertEquals(List.of("regions:mixed-demonstration"), faults(mixed));
        var benchmark = problem("/comparisons/outcomes?indicator=VERW-HA&regions=mvs&benchmark=VB01");
        assertEquals(List.of("benchmark:mixed-demonstration"), faults(benchmark));
    }

    @Test
    void all_faults_of_a_question_are_told_together() {
        var problem = problem("/comparisons/outcomes?indicator=verw-ha&regions=mvs,nergens&benchmark=GM9999&from=2023"
                + "&periodKind=month&axis=sideways&vintageAsOf=gisteren&format=pdf");
        assertEquals(
                new TreeSet<>(List.of(
                        "indicator:unknown-indicator",
                        "regions:unknown-region",
                        "benchmark:unknown-area",
                        "from:not-a-period",
                        "periodKind:not-an-option",
                        "axis:not-an-option",
                        "vintageAsOf:not-a-date",
                        "format:not-an-option")),
                new TreeSet<>(faults(problem)));
    }

    @Test
    void a_name_that_does_not_exist_is_told_with_the_faults_of_the_others() {
        var problem = problem("/comparisons/outcomes?indicator=verw-ha&regio=mvs&axis=sideways");
        assertEquals(
                new TreeSet<>(List.of(
                        "regio:unknown-parameter",
                        "indicator:unknown-indicator",
                        "regions:required",
                        "axis:not-an-option")),
                new TreeSet<>(faults(problem)));
        assertEquals(List.of("colour:unknown-parameter"), faults(problem(BY_GP + "&format=csv&colour=blue")));
    }

    @Test
    void a_whole_count_has_no_decimals_and_a_numerator_alone_stays_visible() {
        var city = point(ok(BY_GP), "region", "den-haag").getJsonObject("result");
        assertEquals("7360", city.get("numerator").toString());
        var refused = ok("/comparisons/outcomes?indicator=INSTR&regions=den-haag")
                .getJsonArray("series")
                .getJsonObject(0)
                .getJsonArray("points")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(point -> point.getJsonObject("result"))
                .filter(result -> result.getString("kind").equals("refusal"))
                .filter(result -> result.getString("code").equals("no-denominator"))
                .findFirst()
                .orElseThrow();
        assertTrue(refused.getInt("numerator") > 0);
    }

    @Test
    void outcomes_come_as_a_table_too() {
        for (var asked : List.of(get(BY_GP + "&format=csv"), get(BY_GP, "Accept", "text/csv"))) {
            assertEquals(200, asked.statusCode());
            assertTrue(asked.headers().firstValue("Content-Type").orElse("").startsWith("text/csv"));
            var lines = asked.body().split("\r\n");
            assertTrue(lines[0].startsWith("indicator,unit,axis,"), lines[0]);
            assertTrue(lines[1].contains(",7360,18745,wilson,"), lines[1]);
            assertTrue(lines[1].contains(",higher,higher,"), lines[1]);
            assertTrue(asked.body().contains(",no-figure,"));
        }
    }

    @Test
    void an_unknown_parameter_is_refused() {
        assertEquals(400, get("/comparisons/models?regio=mvs").statusCode());
    }

    @Test
    void without_figures_by_age_standardising_is_a_refusal_and_the_standard_is_named() {
        var answer = ok(BY_GP + "&standardise=age");
        assertEquals("NL01 2023HJ01", answer.getJsonObject("specification").getString("standardPopulation"));
        var refused = point(answer, "region", "den-haag").getJsonObject("result");
        assertEquals("no-strata", refused.getString("code"));
        assertTrue(all(answer, "findings", "code").contains("standardised"));
    }

    @Test
    void amounts_are_in_prices_of_one_year_unless_asked_otherwise() {
        assertEquals("real", ok(BY_GP).getJsonObject("specification").getString("prices"));
        assertEquals(
                "nominal",
                ok(BY_GP + "&prices=nominal").getJsonObject("specification").getString("prices"));
        assertEquals(
                new TreeSet<>(List.of("prices:not-an-option", "standardise:not-an-option")),
                new TreeSet<>(faults(problem(BY_GP + "&prices=old&standardise=sex"))));
    }

    @Test
    void every_finding_says_how_grave_it_is() {
        assertTrue(List.of("blocks", "warns", "informs").containsAll(all(ok(BY_GP), "findings", "severity")));
    }
}
