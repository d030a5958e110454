package nl.regiospiegel.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@RunAsClient
class ComparisonsIT extends InTheProduct {

    private static final String THREE = "regions=den-haag,mvs,leidse-regio";
    private static final String BY_GP = "/comparisons/outcomes?indicator=VERW-HA&" + THREE + "&benchmark=NL01";

    @Test
    void the_models_stand_side_by_side_with_every_reading_and_its_source() {
        var answer = ok("/comparisons/models?" + THREE);
        var before = fact(answer, "providersBefore", "den-haag");
        assertEquals("conflicting", before.getString("state"));
        var readings = before.getJsonArray("readings").getValuesAs(JsonObject.class);
        assertEquals(
                List.of("bijna 190", "180"),
                readings.stream().map(reading -> reading.getString("text")).toList());
        assertTrue(readings.stream()
                .noneMatch(reading -> reading.getJsonArray("sources").isEmpty()));
        assertEquals("unknown", fact(answer, "providersBefore", "mvs").getString("state"));
        assertEquals(96, fact(answer, "termMonths", "den-haag").getInt("value"));
        var target = fact(answer, "targets", "mvs").getJsonArray("value").getJsonObject(0);
        assertFalse(target.getJsonObject("denominator").getBoolean("specified"));
    }

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
    void every_source_that_an_attribute_names_is_listed_at_the_end() {
        var answer = ok("/comparisons/models?" + THREE);
        var listed = answer.getJsonArray("sources").getValuesAs(JsonObject.class).stream()
                .map(source -> source.getString("region") + "/" + source.getString("id"))
                .collect(Collectors.toSet());
        for (var attribute : answer.getJsonArray("attributes").getValuesAs(JsonObject.class)) {
            attribute.getJsonObject("values").forEach((region, value) -> value.asJsonObject()
                    .getJsonArray("sources")
                    .forEach(id -> assertTrue(listed.contains(region + "/" + text(id)), region + "/" + text(id))));
        }
    }

    @Test
    void names_follow_the_language_and_codes_do_not() {
        var english = ok("/comparisons/models?" + THREE, "Accept-Language", "en");
        var dutch = ok("/comparisons/models?" + THREE);
        assertEquals(all(dutch, "attributes", "code"), all(english, "attributes", "code"));
        assertFalse(all(dutch, "attributes", "name").equals(all(english, "attributes", "name")));
    }

    @Test
    void access_is_compared_by_sort_and_statutory_routes_are_given_once() {
        var answer = ok("/comparisons/access-points?" + THREE);
        var teams = answer.getJsonArray("types").getValuesAs(JsonObject.class).stream()
                .filter(type -> type.getString("type").equals("neighbourhood-team"))
                .findFirst()
                .orElseThrow()
                .getJsonObject("values");
        assertEquals("present", teams.getJsonObject("mvs").getString("state"));
        assertEquals("unknown", teams.getJsonObject("den-haag").getString("state"));
        assertEquals(5, answer.getJsonArray("statutoryRoutes").size());
    }

    @Test
    void a_plan_stands_beside_what_happened_with_the_words_of_the_source() {
        var award = event("mvs", "award");
        var planned = award.getJsonObject("planned");
        assertEquals("2022-33", planned.getString("edtf"));
        assertEquals("aan het eind van het eerste kwartaal van 2022", planned.getString("asWritten"));
        assertEquals("2022-01-01", planned.getString("earliest"));
        assertEquals("2022-03-31", planned.getString("latest"));
        assertEquals("2022-04", award.getJsonObject("actual").getString("edtf"));
        assertEquals(JsonValue.NULL, award.get("eventTime"));
    }

    @Test
    void conflicting_dates_of_an_end_stand_apart_each_with_its_source() {
        var end = event("den-haag", "contract-end").getJsonObject("planned");
        assertEquals("conflicting", end.getString("state"));
        assertEquals(JsonValue.NULL, end.get("edtf"));
        assertEquals("2031-12-31", end.getString("latest"));
        var until = end.getJsonArray("readings").getJsonObject(0);
        assertEquals("2032", until.getString("edtf"));
        assertEquals("tot", until.getString("qualifier"));
        assertEquals("middin-2023", until.getJsonArray("sources").getString(0));
    }

    @Test
    void a_step_without_a_day_says_so_and_has_its_own_source() {
        var signing = event("mvs", "signing");
        assertEquals("unknown", signing.getJsonObject("actual").getString("state"));
        assertFalse(signing.getJsonObject("actual").getString("note").isBlank());
        assertEquals("yulius-2022", signing.getJsonArray("sources").getString(0));
    }

    private static JsonObject event(String region, String id) {
        return ok("/comparisons/timelines?" + THREE).getJsonArray("events").getValuesAs(JsonObject.class).stream()
                .filter(event -> event.getString("region").equals(region)
                        && event.getString("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void each_clock_says_whether_its_start_happened() {
        var clocks = ok("/comparisons/timelines?axis=event&" + THREE).getJsonObject("clocks");
        assertEquals("actual", clocks.getJsonObject("den-haag").getString("basis"));
        assertEquals("planned", clocks.getJsonObject("mvs").getString("basis"));
        assertEquals("2021-07-01", clocks.getJsonObject("leidse-regio").getString("date"));
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
        assertTrue(answer.getJsonArray("breaks").isEmpty());
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
    void what_the_law_says_belongs_to_no_region() {
        var answer = ok("/comparisons/access-points?" + THREE);
        var law = answer.getJsonArray("statutoryRoutes")
                .getJsonObject(0)
                .getJsonArray("sources")
                .getString(0);
        var source = answer.getJsonArray("sources").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("id").equals(law))
                .toList();
        assertEquals(1, source.size());
        assertEquals(JsonValue.NULL, source.get(0).get("region"));
    }

    @Test
    void outcomes_come_as_a_table_too() {
        for (var asked : List.of(get(BY_GP + "&format=csv"), get(BY_GP, "Accept", "text/csv"))) {
            assertEquals(200, asked.statusCode());
            assertTrue(asked.headers().firstValue("Content-Type").orElse("").startsWith("text/csv"));
            var lines = asked.body().split("\r\n");
            assertTrue(lines[0].startsWith("indicator,unit,axis,"), lines[0]);
            assertTrue(lines[1].contains(",7360,18745,wilson,"), lines[1]);
            assertTrue(asked.body().contains(",no-figure,"));
        }
    }

    @Test
    void an_unknown_parameter_is_refused() {
        assertEquals(400, get("/comparisons/models?regio=mvs").statusCode());
    }

    private static void assertEstimate(JsonObject result, int numerator, int denominator) {
        assertEquals("estimate", result.getString("kind"));
        assertEquals("wilson", result.getString("method"));
        assertEquals(numerator, result.getInt("numerator"));
        assertEquals(denominator, result.getInt("denominator"));
        var value = result.getJsonNumber("value").doubleValue();
        assertEquals(numerator / (double) denominator, value, 1e-12);
        assertTrue(result.getJsonNumber("lower").doubleValue() < value);
        assertTrue(result.getJsonNumber("upper").doubleValue() > value);
    }

    private static JsonObject point(JsonObject answer, String field, String value) {
        return answer.getJsonArray("series").getValuesAs(JsonObject.class).stream()
                .filter(series -> series.get(field) != JsonValue.NULL
                        && series.getString(field).equals(value))
                .findFirst()
                .orElseThrow()
                .getJsonArray("points")
                .getJsonObject(0);
    }

    private static JsonObject fact(JsonObject answer, String attribute, String region) {
        return answer.getJsonArray("attributes").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("code").equals(attribute))
                .findFirst()
                .orElseThrow()
                .getJsonObject("values")
                .getJsonObject(region);
    }

    private static List<String> all(JsonObject answer, String list, String field) {
        return answer.getJsonArray(list).getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString(field))
                .toList();
    }

    private static List<String> faults(JsonObject problem) {
        JsonArray errors = problem.getJsonArray("errors");
        return errors.getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("name") + ":" + error.getString("code"))
                .toList();
    }

    private static JsonObject ok(String path, String... headers) {
        var answer = get(path, headers);
        assertEquals(200, answer.statusCode(), answer.body());
        return Api.json(answer);
    }

    private static JsonObject problem(String path) {
        var answer = get(path);
        assertEquals(400, answer.statusCode(), answer.body());
        return Api.json(answer);
    }

    private static HttpResponse<String> get(String path, String... headers) {
        var all = new ArrayList<>(List.of(headers));
        all.add("Authorization");
        all.add(Api.bearer("mvs-reader"));
        return Api.get(path, all.toArray(String[]::new));
    }

    private static String text(JsonValue value) {
        return ((JsonString) value).getString();
    }
}
