package nl.regiospiegel.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The rule for small numbers is the region's own, and only its administrator changes it. */
@RunAsClient
class SuppressionRuleIT extends InTheProduct {

    private static final Publishing REGION = new Publishing("leidse-regio");

    private static HttpResponse<String> change(String role, String body, String seen) {
        var bearer = REGION.bearer(role);
        return seen == null
                ? Api.send("PUT", "/suppression-rule", body, "Authorization", bearer, "Content-Type", Publishing.JSON)
                : Api.send(
                        "PUT",
                        "/suppression-rule",
                        body,
                        "Authorization",
                        bearer,
                        "Content-Type",
                        Publishing.JSON,
                        "If-Match",
                        seen);
    }

    @Test
    void an_administrator_changes_the_rule_that_was_seen() {
        var before = REGION.get("/suppression-rule");
        assertEquals(10, Api.json(before).getInt("threshold"));
        var tag = before.headers().firstValue("ETag").orElseThrow();
        var wanted = "{\"threshold\": 15, \"rounding\": 5}";
        assertEquals(403, change("editor", wanted, tag).statusCode());
        assertEquals(428, change("administrator", wanted, null).statusCode());
        assertEquals(412, change("administrator", wanted, "\"anders\"").statusCode());
        var changed = change("administrator", wanted, tag);
        assertEquals(200, changed.statusCode(), changed.body());
        assertEquals(15, Api.json(REGION.get("/suppression-rule")).getInt("threshold"));
        assertEquals(412, change("administrator", wanted, tag).statusCode());
        assertEquals(
                10,
                Api.json(new Publishing("den-haag").get("/suppression-rule")).getInt("threshold"));
    }

    @Test
    void a_threshold_below_five_and_another_rounding_are_refused_together() {
        var refused = change("administrator", "{\"threshold\": 4, \"rounding\": 3}", "*");
        assertEquals(400, refused.statusCode());
        assertTrue(refused.body().contains("out-of-range") && refused.body().contains("invalid-rounding"));
    }
}
