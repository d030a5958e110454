package nl.regiospiegel.app.it;

import static nl.regiospiegel.app.it.AskedComparisons.all;
import static nl.regiospiegel.app.it.AskedComparisons.assertEstimate;
import static nl.regiospiegel.app.it.AskedComparisons.point;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** A figure that a region defines itself, all the way from its file to the comparison of others. */
@RunAsClient
class OwnDefinitionsIT extends InTheProduct {

    private static final Publishing A = new Publishing("voorbeeldregio-a");
    private static final Publishing B = new Publishing("voorbeeldregio-b");
    private static final String GIVEN =
            "{\"vintageDate\": \"2024-05-01\", \"status\": \"definitive\", \"source\": \"Telling van de regio\"}";

    private static JsonObject sent(Publishing region, String row) {
        return ImportApi.as(region.region() + "-editor").sent("eigen.csv", ImportApi.file(row), GIVEN);
    }

    private static void publish(Publishing region, String code, String area, String numbers) {
        var job = sent(region, code + ";" + area + ";2018JJ00;" + numbers);
        assertEquals("previewed", job.getString("state"), job.toString());
        var stored = ImportApi.as(region.region() + "-editor").confirmed(job.getString("id"));
        assertEquals("confirmed", stored.getString("state"), stored.toString());
        var id = region.submit(new RawFigures(region.region(), code, "2018JJ00"), "\"visibility\": \"all\"");
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
        publish(A, "LOK-WT", "VB0101", "40;100");
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
    void one_that_counts_something_else_is_refused_in_the_comparison() {
        publish(B, "LOK-SPEC", "VB0201", "30;90");
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
