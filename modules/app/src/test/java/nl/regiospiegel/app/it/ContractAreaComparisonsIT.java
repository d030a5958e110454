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

/** The contract areas of one region side by side, over HTTP, and who may see their figures. */
@RunAsClient
class ContractAreaComparisonsIT extends InTheProduct {

    private static final String AREAS = "/comparisons/contract-areas?";
    private static final Publishing DEN_HAAG = new Publishing("den-haag");
    private static final Publishing MVS = new Publishing("mvs");

    @Test
    void the_hague_is_a_refusal_with_its_areas_by_contractor() {
        var answer = ok(AREAS + "indicator=VERW-HA&region=den-haag&period=2023HJ01");
        assertEquals("no-area-figures", answer.getString("refusalCode"));
        assertTrue(answer.getString("message").contains("Centrum, Rand, Escamp en Kust"), answer.getString("message"));
        var contractors = answer.getJsonArray("contractors").getValuesAs(JsonObject.class);
        assertEquals(
                List.of("rondomjou", "kracht"),
                contractors.stream().map(each -> each.getString("contractor")).toList());
        assertEquals(2, contractors.get(0).getJsonArray("areas").size());
        assertTrue(answer.getJsonArray("pairs").isEmpty());
        assertTrue(all(answer, "findings", "severity").contains("blocks"));
        assertFalse(answer.getJsonArray("sources").isEmpty());
    }

    @Test
    void a_region_without_contract_areas_says_so() {
        assertEquals(
                "no-contract-areas",
                ok(AREAS + "indicator=VERW-HA&region=mvs&period=2023HJ01").getString("refusalCode"));
    }

    @Test
    void figures_by_area_are_compared_by_those_they_were_granted_to_and_by_nobody_else() {
        var path = AREAS + "indicator=VERW-GEEN&region=den-haag&period=2013JJ00";
        var figures = new RawFigures("den-haag", "VERW-GEEN", "2013JJ00");
        figures.keep(
                "2025-01-01",
                List.of(
                        Counted.of("CA-den-haag.centrum", 4200, 20_000),
                        Counted.of("CA-den-haag.escamp", 3100, 20_000)));
        assertRefused(MVS.get(path), "not published");
        var id = DEN_HAAG.submit(figures, "\"visibility\": \"named\", \"regions\": [\"mvs\"]");
        assertRefused(MVS.get(path), "submitted is not published");
        assertEquals(200, DEN_HAAG.approve(id).statusCode());
        var answer = Api.json(MVS.get(path));
        var pair = answer.getJsonArray("pairs").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("a").equals("centrum")
                        && each.getString("b").equals("escamp"))
                .findFirst()
                .orElseThrow();
        assertFalse(pair.getBoolean("sameContractor"));
        assertEquals("higher", pair.getJsonObject("decision").getString("at998"));
        assertEquals(
                0.055, pair.getJsonObject("difference").getJsonNumber("value").doubleValue(), 1e-12);
        assertRefused(new Publishing("leidse-regio").get(path), "granted to another region only");
        assertEquals(200, DEN_HAAG.withdraw(id).statusCode());
        assertRefused(MVS.get(path), "withdrawn");
    }

    private static void assertRefused(HttpResponse<String> answer, String why) {
        assertEquals(200, answer.statusCode(), answer.body());
        assertFalse(answer.body().contains("4200") || answer.body().contains("3100"), why);
        assertEquals("no-area-figures", Api.json(answer).getString("refusalCode"), why);
    }

    @Test
    void the_table_has_a_row_for_each_area_and_says_why_there_is_no_figure() {
        var table = get(AREAS + "indicator=VERW-HA&region=den-haag&period=2023HJ01&format=csv");
        var lines = table.body().lines().toList();
        assertEquals(5, lines.size(), table.body());
        assertTrue(
                lines.get(0).startsWith("kind,indicator,unit,period,region,demonstration,contractor,a,b,"),
                lines.get(0));
        assertTrue(
                lines.get(1).startsWith("area,VERW-HA,proportion,2023HJ01,den-haag,false,rondomjou,centrum,,"),
                lines.get(1));
        assertTrue(lines.get(1).contains("no-area-figures"), lines.get(1));
    }

    @Test
    void all_faults_of_a_question_are_told_together() {
        assertEquals(
                new TreeSet<>(List.of("indicator:required", "region:required", "period:required")),
                new TreeSet<>(faults(problem("/comparisons/contract-areas"))));
        assertEquals(
                new TreeSet<>(List.of(
                        "indicator:unknown-indicator",
                        "region:unknown-region",
                        "period:not-a-period",
                        "confidence:not-an-option")),
                new TreeSet<>(faults(problem(AREAS + "indicator=verw-ha&region=nergens&period=2023&confidence=0.9"))));
    }
}
