package nl.regiospiegel.app.it;

import static nl.regiospiegel.app.it.AskedComparisons.all;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** What is known to be true of the invented country, asked of the product as it answers over HTTP. */
@RunAsClient
class EvaluationTruthsIT extends InTheProduct {

    private static final double SMALL = 0.05;
    private static final int ENOUGH_DONORS = 19;

    private static JsonObject asked(String region) {
        var answer = EvaluationApi.as("voorbeeldregio-a-reader")
                .computed("{\"region\": \"%s\", \"indicator\": \"VERW-HA\"}".formatted(region));
        assertEquals("done", answer.getString("state"), answer.toString());
        assertTrue(all(answer, "conclusion", "code").contains("demonstration"));
        assertFalse(answer.toString().contains("\"GM0"), "no real area takes part");
        return answer;
    }

    private static JsonObject result(JsonObject answer) {
        return answer.getJsonObject("evaluation").getJsonObject("result");
    }

    @Test
    void the_effect_built_into_a_is_found() {
        var answer = asked("voorbeeldregio-a");
        var result = result(answer);
        assertEquals("estimate", result.getString("kind"), result.toString());
        assertTrue(
                result.getJsonNumber("p").doubleValue() <= SMALL,
                result.get("p").toString());
        assertTrue(result.getInt("placebosCounted") >= ENOUGH_DONORS);
        var said = all(answer, "conclusion", "code");
        assertTrue(said.contains("distinguishable") || said.contains("tentative"), said.toString());
        assertTrue(said.containsAll(List.of("placebo-range", "not-cause", "donors-unknown")), said.toString());
    }

    @Test
    void where_nothing_was_built_in_nothing_is_told_from_chance() {
        var answer = asked("voorbeeldregio-b");
        var result = result(answer);
        assertEquals("estimate", result.getString("kind"), result.toString());
        assertTrue(
                result.getJsonNumber("p").doubleValue() > SMALL, result.get("p").toString());
        var said = all(answer, "conclusion", "code");
        assertTrue(said.contains("indistinguishable"), said.toString());
        assertFalse(said.contains("distinguishable") || said.contains("tentative"), said.toString());
    }

    @Test
    void where_only_a_series_broke_the_answer_is_a_refusal() {
        var answer = asked("voorbeeldregio-c");
        var result = result(answer);
        assertEquals("refusal", result.getString("kind"), result.toString());
        assertEquals("no-clean-preperiod", result.getString("refusalCode"));
        var said = all(answer, "conclusion", "code");
        assertTrue(said.containsAll(List.of("refused", "refusal", "instead")), said.toString());
        assertFalse(said.stream().anyMatch(code -> code.startsWith("effect-")), said.toString());
    }
}
