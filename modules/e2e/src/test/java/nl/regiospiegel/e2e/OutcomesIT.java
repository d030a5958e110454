package nl.regiospiegel.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The figures an official would defend in a council, read as an integration reads them. */
@ExtendWith(RunningProduct.class)
class OutcomesIT {

    private static final String GP_SHARE = "/api/v1/comparisons/outcomes?indicator=VERW-HA"
            + "&regions=den-haag,mvs,leidse-regio&benchmark=NL01&periodKind=half-year&from=2023HJ01&to=2023HJ01";

    @Test
    void the_share_referred_by_the_gp_is_the_published_one_with_wilson_limits(Product product) {
        var answer = Integration.of(product, "mvs-reader").read(GP_SHARE);
        var denHaag = result(answer, "region", "den-haag");
        assertEquals(7360, denHaag.get("numerator").asDouble());
        assertEquals(18745, denHaag.get("denominator").asDouble());
        // Wilson 1927 at z = 1.959963984540054, computed apart from the product
        assertEquals(7360.0 / 18745, denHaag.get("value").asDouble(), 1e-12);
        assertEquals(0.38566994046077546, denHaag.get("lower").asDouble(), 1e-12);
        assertEquals(0.3996501280437042, denHaag.get("upper").asDouble(), 1e-12);
        var netherlands = result(answer, "area", "NL01");
        assertEquals(183815, netherlands.get("numerator").asDouble());
        assertEquals(517450, netherlands.get("denominator").asDouble());
    }

    @Test
    void regions_without_a_figure_get_a_refusal_and_never_a_zero(Product product) {
        var answer = Integration.of(product, "mvs-reader").read(GP_SHARE);
        for (var region : new String[] {"mvs", "leidse-regio"}) {
            var refused = result(answer, "region", region);
            assertEquals("refusal", refused.get("kind").textValue(), region);
            assertFalse(refused.get("message").textValue().isBlank(), region);
        }
    }

    @Test
    void invented_regions_have_full_series_and_are_marked(Product product) {
        var answer = Integration.of(product, "voorbeeldregio-a-reader")
                .read("/api/v1/comparisons/outcomes?indicator=VERW-HA"
                        + "&regions=voorbeeldregio-a,voorbeeldregio-b,voorbeeldregio-c&periodKind=half-year");
        var series = StreamSupport.stream(answer.get("series").spliterator(), false)
                .filter(one -> !one.get("region").isNull())
                .toList();
        assertEquals(3, series.size());
        for (var one : series) {
            assertTrue(one.get("demonstration").booleanValue());
            assertTrue(one.get("points").size() >= 8);
            one.get("points")
                    .forEach(point -> assertEquals(
                            "estimate", point.get("result").get("kind").textValue()));
        }
    }

    @Test
    void real_and_invented_regions_never_stand_in_one_answer(Product product) {
        var answer = Integration.of(product, "mvs-reader")
                .get(
                        "/api/v1/comparisons/outcomes?indicator=VERW-HA&regions=mvs,voorbeeldregio-a&periodKind=half-year");
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("mixed-demonstration"), answer.body());
    }

    private static JsonNode result(JsonNode answer, String key, String value) {
        var series = StreamSupport.stream(answer.get("series").spliterator(), false)
                .filter(one -> value.equals(one.get(key).textValue()))
                .filter(one -> !key.equals("area") || one.get("region").isNull())
                .findFirst()
                .orElseThrow();
        assertEquals(1, series.get("points").size());
        return series.get("points").get(0).get("result");
    }
}
