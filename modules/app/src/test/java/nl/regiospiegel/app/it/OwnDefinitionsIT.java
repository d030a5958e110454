package nl.regiospiegel.app.it;

import static nl.regiospiegel.app.it.AskedComparisons.all;
import static nl.regiospiegel.app.it.AskedComparisons.assertEstimate;
import static nl.regiospiegel.app.it.AskedComparisons.point;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** A figure that a region defines itself, all the way from its file to the comparison of others. */
@RunAsClient
class OwnDefinitionsIT extends InTheProduct {

    private static final Publishing A = new Publishing("voorbeeldregio-a");
    private static final Publishing B = new Publishing("voorbeeldregio-b");
    private static final Publishing C = new Publishing("voorbeeldregio-c");
    private static final String GIVEN =
            "{\"vintageDate\": \"2024-05-01\", \"status\": \"definitive\", \"source\": \"Telling van de regio\"}";

    private static JsonObject sent(Publishing region, String row) {
        return ImportApi.as(region.region() + "-editor").sent("eigen.csv", ImportApi.file(row), GIVEN);
    }

    private static void publish(Publishing region, String code, String area, String period, String numbers) {
        var job = sent(region, code + ";" + area + ";" + period + ";" + numbers);
        assertEquals("previewed", job.getString("state"), job.toString());
        var stored = ImportApi.as(region.region() + "-editor").confirmed(job.getString("id"));
        assertEquals("confirmed", stored.getString("state"), stored.toString());
        var id = region.submit(
                new RawFigures(region.region(), code, period),
                "\"visibility\": \"named\", \"regions\": [\"%s\"]".formatted((region.equals(A) ? B : A).region()));
        var approved = region.approve(id);
        assertEquals(200, approved.statusCode(), approved.body());
    }

    private static JsonObject ok(String path) {
        var answer = B.get(path);
        assertEquals(200, answer.statusCode(), answer.body());
        return Api.json(answer);
    }

    private static JsonObject compared(String indicator) {
        return ok("/comparisons/outcomes?indicator=" + indicator
                + "&regions=voorbeeldregio-a,voorbeeldregio-b&from=2018JJ00&to=2018JJ00");
    }

    @Test
    void it_is_imported_published_and_compared_with_the_difference_told() {
        publish(A, "LOK-WT", "VB0101", "2018JJ00", "40;100");
        var compared = compared("GEB-WT");
        assertEstimate(point(compared, "region", "voorbeeldregio-a").getJsonObject("result"), 40, 100);
        var finding = compared.getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("code").equals("local-definition"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(compared.toString()));
        assertTrue(finding.toString().contains("(LOK-WT)"), finding.toString());
        assertTrue(finding.toString().contains("Wie ook andere hulp kreeg, telt niet mee."), finding.toString());

        var observed = ok("/observations?indicator=LOK-WT&area=VB0101").getJsonArray("items");
        assertEquals(1, observed.size(), observed.toString());
        assertEquals(0.4, observed.getJsonObject(0).getJsonNumber("value").doubleValue(), 1e-12);
        assertEquals("proportion", observed.getJsonObject(0).getString("unit"));
        var named = "(eigen definitie van Voorbeeldregio A)";
        assertTrue(ok("/indicators/LOK-WT").getString("name").endsWith(named));
        var revisions = ok("/indicators/LOK-WT/revisions?area=VB0101&periodKind=year");
        assertTrue(revisions.getString("indicatorName").endsWith(named), revisions.toString());
        var pages = new Browser();
        pages.logIn("/identity/login", "voorbeeldregio-b-reader", Browser.PASSWORD);
        for (var page : List.of(
                "/figures/catalogue?q=LOK-WT",
                "/figures/indicator?code=LOK-WT",
                "/figures/publications",
                "/figures/observations?indicator=LOK-WT&area=VB0101",
                "/figures/revisions?indicator=LOK-WT&area=VB0101")) {
            var shown = pages.get(page);
            assertEquals(200, shown.statusCode(), page);
            assertTrue(shown.body().contains(named), page + "\n" + shown.body());
        }
    }

    @Test
    void a_definition_is_known_to_its_region_and_to_those_that_get_figures_under_it() {
        publish(B, "LOK-SPEC", "VB0202", "2017JJ00", "31;91");
        for (var reader : List.of(A, B)) {
            assertTrue(all(Api.json(reader.get("/indicators?limit=1000")), "items", "code")
                    .contains("LOK-SPEC"));
            assertEquals(200, reader.get("/indicators/LOK-SPEC").statusCode());
            assertTrue(localOf(reader, "GEB-SPEC").contains("LOK-SPEC"));
        }
        assertFalse(
                all(Api.json(C.get("/indicators?limit=1000")), "items", "code").contains("LOK-SPEC"));
        assertEquals(404, C.get("/indicators/LOK-SPEC").statusCode());
        assertFalse(localOf(C, "GEB-SPEC").contains("LOK-SPEC"));
        assertEquals(200, B.get("/data-quality?indicator=LOK-SPEC").statusCode());
        assertEquals(400, A.get("/data-quality?indicator=LOK-SPEC").statusCode(), "figures of another region");
        assertEquals(400, C.get("/data-quality?indicator=LOK-SPEC").statusCode());
        var pages = new Browser();
        pages.logIn("/identity/login", "voorbeeldregio-c-reader", Browser.PASSWORD);
        assertEquals(404, pages.get("/figures/indicator?code=LOK-SPEC").statusCode());
        assertFalse(pages.get("/figures/catalogue").body().contains("LOK-SPEC"));
        assertFalse(pages.get("/figures/indicator?code=GEB-SPEC").body().contains("LOK-SPEC"));
    }

    private static List<String> localOf(Publishing reader, String shared) {
        return all(Api.json(reader.get("/indicators/" + shared)), "localIndicators", "code");
    }

    @Test
    void the_quality_of_own_definitions_tells_what_is_unpublished_and_where_a_gap_is() {
        for (var period : List.of("2012JJ00", "2014JJ00")) {
            var job = sent(A, "LOK-WT;VB0101;" + period + ";40;100");
            ImportApi.as("voorbeeldregio-a-editor").confirmed(job.getString("id"));
        }
        assertEquals(List.of("unpublished"), marks("2012JJ00", ""));
        assertEquals(List.of("absent"), marks("2013JJ00", ""));
        assertEquals(List.of("unpublished"), marks("2014JJ00", ""));
        assertEquals(List.of(), marks("2012JJ00", "&vintageAsOf=2024-04-30"), "it came in May");
        assertEquals(List.of("unpublished"), marks("2012JJ00", "&vintageAsOf=2024-05-01"));
        var pages = new Browser();
        pages.logIn("/identity/login", "voorbeeldregio-a-editor", Browser.PASSWORD);
        var page = pages.get("/figures/data-quality?mark=absent").body();
        assertTrue(page.contains("LOK-WT") && page.contains("<strong>ontbreekt</strong>: 2013"), page);
    }

    /** What is said of LOK-WT in a period; nothing when the period is not there. */
    private static List<String> marks(String period, String also) {
        var answer = Api.json(A.get("/data-quality?indicator=LOK-WT&limit=1000" + also));
        return answer.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(item -> item.getString("period").equals(period))
                .flatMap(item -> item.getJsonArray("marks").getValuesAs(JsonString.class).stream())
                .map(JsonString::getString)
                .toList();
    }

    @Test
    void one_that_counts_something_else_is_refused_in_the_comparison() {
        publish(B, "LOK-SPEC", "VB0201", "2018JJ00", "30;90");
        var compared = compared("GEB-SPEC");
        var result = point(compared, "area", "VB0201").getJsonObject("result");
        assertEquals("definition-differs", result.getString("code"), result.toString());
        assertTrue(all(compared, "findings", "code").contains("local-definition-not-comparable"), compared.toString());
    }

    @Test
    void a_code_of_another_region_cannot_be_brought_in() {
        var refused = sent(A, "LOK-SPEC;VB0101;2018JJ00;30;90");
        assertEquals("refused", refused.getString("state"), refused.toString());
        assertTrue(all(refused, "errors", "rule").contains("unknown-indicator"), refused.toString());
    }
}
