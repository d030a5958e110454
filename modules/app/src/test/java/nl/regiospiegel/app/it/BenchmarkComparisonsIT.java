package nl.regiospiegel.app.it;

import static nl.regiospiegel.app.it.AskedComparisons.THREE;
import static nl.regiospiegel.app.it.AskedComparisons.all;
import static nl.regiospiegel.app.it.AskedComparisons.faults;
import static nl.regiospiegel.app.it.AskedComparisons.ok;
import static nl.regiospiegel.app.it.AskedComparisons.point;
import static nl.regiospiegel.app.it.AskedComparisons.problem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Other benchmarks than an area, over HTTP: a region, a group, those most alike, and the target of a contract. */
@RunAsClient
class BenchmarkComparisonsIT extends InTheProduct {

    private static final String INVENTED = "/comparisons/outcomes?indicator=VERW-HA&periodKind=half-year&regions=";

    @Test
    void the_rule_of_thumb_of_a_contract_is_no_target_for_a_statistic() {
        var answer = ok("/comparisons/outcomes?indicator=VERW-HA&regions=mvs&benchmark=target");
        var target = answer.getJsonArray("series").getValuesAs(JsonObject.class).stream()
                .reduce((before, last) -> last)
                .orElseThrow();
        var result = target.getJsonArray("points").getJsonObject(0).getJsonObject("result");
        assertEquals("definition-differs", result.getString("code"));
        assertTrue(all(answer, "findings", "code").contains("target-counts-otherwise"));
    }

    @Test
    void another_region_and_a_group_of_areas_can_be_the_benchmark() {
        var region = ok("/comparisons/outcomes?indicator=VERW-HA&periodKind=half-year"
                + "&regions=voorbeeldregio-a&benchmark=region:voorbeeldregio-b");
        assertEquals("region:voorbeeldregio-b", region.getString("benchmark"));
        var latest = region.getJsonArray("series").getJsonObject(0).getJsonArray("points");
        var decision = latest.getJsonObject(latest.size() - 1).getJsonObject("decision");
        assertTrue(List.of("higher", "lower", "similar").contains(decision.getString("at95")));
        assertEquals("none", decision.getString("overlap"));
        var group = ok("/comparisons/outcomes?indicator=VERW-HA&regions=den-haag&benchmark=peers:GM0344,GM0363");
        assertEquals(List.of("GM0344", "GM0363"), all(group.getJsonObject("benchmarkGroup"), "members", "area"));
        assertEquals(
                "no-figure",
                point(group, "region", "den-haag").getJsonObject("decision").getString("refusalCode"));
    }

    @Test
    void without_background_figures_nothing_resembles_a_real_region() {
        var answer = ok("/comparisons/outcomes?indicator=VERW-HA&regions=den-haag&benchmark=similar:10");
        assertEquals(
                "no-context-figures",
                point(answer, "region", "den-haag").getJsonObject("decision").getString("refusalCode"));
    }

    @Test
    void a_benchmark_that_does_not_fit_is_a_fault() {
        var path = "/comparisons/outcomes?indicator=VERW-HA&" + THREE + "&benchmark=";
        assertEquals(List.of("benchmark:one-region"), faults(problem(path + "target")));
        assertEquals(List.of("benchmark:one-region"), faults(problem(path + "similar:10")));
        assertEquals(
                List.of("benchmark:not-a-benchmark"),
                faults(problem("/comparisons/outcomes?indicator=VERW-HA&regions=mvs&benchmark=similar:0")));
        assertEquals(List.of("benchmark:unknown-region"), faults(problem(path + "region:nergens")));
        assertEquals(List.of("benchmark:mixed-demonstration"), faults(problem(path + "region:voorbeeldregio-a")));
        assertEquals(
                List.of("benchmark:unknown-area", "benchmark:not-a-group"),
                faults(problem(path + "peers:GM0344,NL01,GM9999")));
        assertEquals(
                List.of("benchmark:same-area"),
                faults(problem("/comparisons/outcomes?indicator=VERW-HA&regions=mvs&benchmark=region:mvs")));
    }

    @Test
    void the_areas_most_alike_are_named_with_their_distance_and_what_it_was_measured_by() {
        var answer = ok(INVENTED + "voorbeeldregio-a&benchmark=similar:10");
        var group = answer.getJsonObject("benchmarkGroup");
        var distances = group.getJsonArray("members").getValuesAs(JsonObject.class).stream()
                .map(member -> member.getJsonNumber("distance").doubleValue())
                .toList();
        assertEquals(10, distances.size());
        assertEquals(distances.stream().sorted().toList(), distances, "the most alike first");
        assertEquals(List.of("BEV-JH", "CTX-ARM", "CTX-EEN", "CTX-JGZ", "CTX-VSV"), all(group, "context", "indicator"));
        assertTrue(isDecidedSomewhere(answer));
    }

    @Test
    void the_weights_of_a_resemblance_can_be_chosen_and_change_who_is_alike() {
        var usual = ok(INVENTED + "voorbeeldregio-a&benchmark=similar:20").getJsonObject("benchmarkGroup");
        var poverty =
                ok(INVENTED + "voorbeeldregio-a&benchmark=similar:20:CTX-ARM=1").getJsonObject("benchmarkGroup");
        assertEquals(List.of("CTX-ARM"), all(poverty, "context", "indicator"));
        assertTrue(!all(usual, "members", "area").equals(all(poverty, "members", "area")));
        var unknown = ok(INVENTED + "voorbeeldregio-a&benchmark=similar:5:CTX-NIETS=1");
        assertEquals(
                "no-context-figures",
                point(unknown, "region", "voorbeeldregio-a")
                        .getJsonObject("decision")
                        .getString("refusalCode"));
    }

    @Test
    void a_region_of_several_municipalities_resembles_youth_regions() {
        var group = ok(INVENTED + "voorbeeldregio-b&benchmark=similar:5").getJsonObject("benchmarkGroup");
        assertEquals(5, group.getJsonArray("members").size());
        assertTrue(all(group, "members", "area").stream().allMatch(code -> code.startsWith("VJ")));
    }

    private static boolean isDecidedSomewhere(JsonObject answer) {
        return answer
                .getJsonArray("series")
                .getJsonObject(0)
                .getJsonArray("points")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(point -> point.getJsonObject("decision"))
                .anyMatch(decision -> decision.get("at95") != JsonValue.NULL);
    }
}
