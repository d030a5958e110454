package nl.regiospiegel.app.it;

import static nl.regiospiegel.app.it.AskedComparisons.all;
import static nl.regiospiegel.app.it.AskedComparisons.faults;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** An evaluation whose specification is in the address: a link that gives the same result and changes nothing. */
@RunAsClient
class LookingAtEvaluationsIT extends InTheProduct {

    private static final String OF_A =
            "/evaluations?region=voorbeeldregio-a&indicator=VERW-HA&method=difference-in-differences&vintageAsOf=";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String asker = Api.bearer("voorbeeldregio-a-reader");

    private HttpResponse<String> look(String address, String... headers) {
        var all = new java.util.ArrayList<>(List.of(headers));
        all.addAll(List.of("Authorization", asker));
        return Api.get(address, all.toArray(String[]::new));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("none");
    }

    private static String withinApi(String address) {
        return address.substring(address.indexOf("/evaluations"));
    }

    @Test
    void the_link_gives_the_same_numbers_again_and_keeps_nothing() {
        var first = look(OF_A + "2026-10-01");
        assertEquals(200, first.statusCode(), first.body());
        var seen = Api.json(first);
        assertEquals("done", seen.getString("state"));
        assertEquals(
                "estimate",
                seen.getJsonObject("evaluation").getJsonObject("result").getString("kind"));
        var hash = seen.getString("hash");
        assertFalse(listed().contains(hash), "looking is not asking");
        assertEquals(404, EvaluationApi.as("voorbeeldregio-a-reader").get(hash).statusCode());
        assertEquals(404, EvaluationApi.as("mvs-reader").get(hash).statusCode());

        var link = withinApi(header(first, "Content-Location"));
        assertTrue(link.contains("vintageAsOf=2026-10-01") && link.contains("from=2016HJ01"), link);
        var again = Api.json(look(link));
        assertEquals(hash, again.getString("hash"));
        assertEquals(seen.get("evaluation"), again.get("evaluation"), "given again, not computed again");
        assertEquals(link, withinApi(header(look(link), "Content-Location")), "the link is its own link");
    }

    private List<String> listed() {
        return all(Api.json(look("/evaluations?limit=1000")), "items", "hash");
    }

    @Test
    void what_was_kept_is_given_and_in_any_language_or_form() {
        var kept = EvaluationApi.as("voorbeeldregio-a-reader")
                .computed(
                        """
                        {"region": "voorbeeldregio-a", "indicator": "VERW-HA", "method": "before-after",
                         "vintageAsOf": "2026-10-02"}""");
        var address =
                "/evaluations?region=voorbeeldregio-a&indicator=VERW-HA&method=before-after&vintageAsOf=2026-10-02";
        var seen = Api.json(look(address));
        assertEquals(kept.get("hash"), seen.get("hash"));
        assertEquals(kept.get("createdAt"), seen.get("createdAt"));
        assertEquals(kept.get("evaluation"), seen.get("evaluation"));
        var english = Api.json(look(address, "Accept-Language", "en"));
        assertFalse(english.get("conclusion").equals(seen.get("conclusion")));
        var table = look(address + "&format=csv");
        assertTrue(table.body().startsWith("row,region,indicator,"), table.body());
        assertTrue(header(table, "Content-Type").startsWith("text/csv"));
        assertTrue(header(table, "Content-Location").endsWith("&format=csv"), "the link gives the table again");
        assertEquals(table.body(), look(address, "Accept", "text/csv").body());
        var tag = header(look(address), "ETag");
        assertEquals(304, look(address, "If-None-Match", tag).statusCode());
    }

    @Test
    void a_long_one_says_where_to_look_again_and_comes_there() {
        var first =
                look(OF_A.replace("=difference", "=synthetic-difference") + "2026-10-03", "Prefer", "respond-async");
        assertEquals(202, first.statusCode(), first.body());
        assertEquals("2", header(first, "Retry-After"));
        assertEquals("respond-async", header(first, "Preference-Applied"));
        var busy = Api.json(first);
        assertTrue(busy.isNull("evaluation"));
        var done = settled(withinApi(header(first, "Location")));
        assertEquals(busy.get("hash"), done.get("hash"));
        assertEquals("done", done.getString("state"));
        assertFalse(listed().contains(done.getString("hash")));
    }

    @Test
    void a_long_one_as_a_table_says_how_far_it_is_and_comes_as_a_table() {
        var question = OF_A.replace("=difference", "=synthetic-difference") + "2026-10-06&format=csv";
        var first = look(question, "Prefer", "handling=lenient", "Prefer", "respond-async");
        assertEquals(202, first.statusCode(), first.body());
        assertTrue(header(first, "Content-Type").startsWith("application/json"));
        var link = withinApi(header(first, "Location"));
        assertTrue(link.endsWith("&format=csv"), link);
        settled(link.replace("&format=csv", ""));
        assertTrue(look(link).body().startsWith("row,region,indicator,"));
    }

    private JsonObject settled(String address) {
        var until = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(until)) {
            var answer = look(address, "Prefer", "respond-async");
            if (answer.statusCode() == 200) {
                return Api.json(answer);
            }
            assertEquals(202, answer.statusCode(), answer.body());
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new AssertionError("still busy: " + address);
    }

    @Test
    void asking_for_it_after_looking_keeps_it() {
        var looked = Api.json(look(OF_A + "2026-10-04"));
        var api = EvaluationApi.as("voorbeeldregio-a-reader");
        assertEquals(404, api.get(looked.getString("hash")).statusCode());
        var kept = api.computed(
                """
                {"region": "voorbeeldregio-a", "indicator": "VERW-HA", "method": "difference-in-differences",
                 "vintageAsOf": "2026-10-04"}""");
        assertEquals(looked.get("hash"), kept.get("hash"));
        assertEquals(
                looked.getJsonObject("evaluation").get("result"),
                kept.getJsonObject("evaluation").get("result"));
        assertTrue(listed().contains(kept.getString("hash")));
    }

    @Test
    void a_token_that_only_reads_may_look() {
        var made = Api.send(
                "POST",
                "/named-access-tokens",
                "{\"name\": \"kijken\", \"days\": 3}",
                "Authorization",
                Api.bearer("mvs-administrator"),
                "Content-Type",
                "application/json");
        var reading = "Bearer " + Api.json(made).getString("token");
        var answer = Api.get("/evaluations?region=leidse-regio&indicator=VERW-HA", "Authorization", reading);
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(
                "no-clean-preperiod",
                Api.json(answer)
                        .getJsonObject("evaluation")
                        .getJsonObject("result")
                        .getString("refusalCode"));
    }

    @Test
    void the_youth_region_around_a_region_stands_beside_other_youth_regions() {
        var answer = Api.json(look(OF_A + "2026-10-05&level=youth-region")).getJsonObject("evaluation");
        var treated = answer.getJsonObject("treated");
        assertEquals("youth-region", treated.getString("composition"));
        assertEquals("[\"VJ01\"]", treated.get("areas").toString());
        assertEquals("estimate", answer.getJsonObject("result").getString("kind"));
        assertTrue(all(answer, "donors", "area").stream().allMatch(area -> area.startsWith("VJ")));
        assertTrue(all(answer, "findings", "code").contains("youth-region-part"));
        assertTrue(
                answer.get("findings").toString().contains("1 van de 9 gemeenten van Verzonnen jeugdregio 1. Dat is "));
        var wrong = Api.json(look(OF_A + "2026-10-05&level=youth-region&donors=similar:20"));
        assertEquals(List.of("donors:not-for-level"), faults(wrong));
    }

    @Test
    void faults_lie_in_the_address_and_a_list_is_no_question() {
        var wrong = Api.json(look("/evaluations?region=nergens&method=gok&donors=buren&cutOff=x&limit=3&format=pdf"));
        assertEquals(
                new TreeSet<>(List.of(
                        "region:unknown-region",
                        "indicator:required",
                        "method:not-an-option",
                        "donors:not-a-rule",
                        "cutOff:not-above-zero",
                        "limit:not-with-question",
                        "format:not-an-option")),
                new TreeSet<>(faults(wrong)));
        assertEquals("query", wrong.getJsonArray("errors").getJsonObject(0).getString("in"));
        assertTrue(look("/evaluations?regoin=mvs").body().contains("region"));
        assertEquals(406, look("/evaluations?format=csv").statusCode());
    }
}
