package nl.regiospiegel.comparison.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    /** A question, with everything a specification can hold. */
    public record Asked(List<String> regions, String period, LocalDate vintageAsOf, double confidence) {}

    @Test
    void a_specification_is_told_by_the_names_of_its_parts() {
        var asked = new Asked(List.of("mvs", "den-haag"), null, LocalDate.of(2024, 1, 31), 0.95);
        assertEquals(
                Map.of("regions", "mvs, den-haag", "period", "", "vintageAsOf", "2024-01-31", "confidence", "0.95"),
                Explanation.of("", null, asked, List.of()).specification());
        assertEquals(
                List.of("regions", "period", "vintageAsOf", "confidence"),
                List.copyOf(Explanation.of("", null, asked, List.of())
                        .specification()
                        .keySet()));
    }

    @Test
    void a_kept_specification_is_told_in_the_same_way() {
        var kept = Json.createObjectBuilder()
                .add("regions", Json.createArrayBuilder(List.of("mvs", "den-haag")))
                .add("cutOff", JsonValue.NULL)
                .add(
                        "excludeWindow",
                        Json.createObjectBuilder().add("from", "2023-01-01").add("to", "2023-07-01"))
                .add("seed", 7)
                .build();
        assertEquals(
                Map.of(
                        "regions",
                        "mvs, den-haag",
                        "cutOff",
                        "",
                        "excludeWindow",
                        "2023-01-01 – 2023-07-01",
                        "seed",
                        "7"),
                Explanation.of("", null, kept, List.of()).specification());
    }
}
