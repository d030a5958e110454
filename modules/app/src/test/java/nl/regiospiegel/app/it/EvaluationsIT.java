package nl.regiospiegel.app.it;

import static nl.regiospiegel.app.it.AskedComparisons.all;
import static nl.regiospiegel.app.it.AskedComparisons.faults;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.TreeSet;
import nl.regiospiegel.app.it.RawFigures.Counted;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Evaluations over HTTP: asked for, kept, found again, and seen by those who see their figures. */
@RunAsClient
class EvaluationsIT extends InTheProduct {

    private static final String REFUSED = "{\"region\": \"leidse-regio\", \"indicator\": \"VERW-HA\"}";
    private static final Publishing MVS = new Publishing("mvs");

    @Test
    void the_same_question_has_the_same_address_and_is_computed_once() {
        var asker = EvaluationApi.as("den-haag-reader");
        var question = "{\"region\": \"leidse-regio\", \"indicator\": \"VERW-GEM\", \"method\": \"before-after\"}";
        var first = asker.ask(question);
        assertTrue(List.of(201, 202).contains(first.statusCode()), first.body());
        var hash = Api.json(first).getString("hash");
        assertTrue(hash.matches("[0-9a-f]{64}"), hash);
        var address = first.headers().firstValue("Location").orElseThrow();
        assertTrue(address.endsWith("/api/v1/evaluations/" + hash), address);
        var computed = asker.settled(hash);
        assertEquals("done", computed.getString("state"), computed.toString());
        var again = asker.ask(question);
        assertEquals(200, again.statusCode(), again.body());
        assertEquals(kept(computed), kept(Api.json(again)));
        assertEquals(kept(computed), kept(Api.json(asker.get(hash))));
        var tag = asker.get(hash).headers().firstValue("ETag").orElseThrow();
        assertEquals(304, asker.get(hash, "If-None-Match", tag).statusCode());
    }

    private static List<Object> kept(JsonObject answer) {
        return List.of(answer.get("evaluation"), answer.get("conclusion"), answer.get("createdAt"));
    }

    @Test
    void a_region_without_a_clean_period_before_is_refused_with_what_can_be_said() {
        var answer = EvaluationApi.as("mvs-reader").computed(REFUSED);
        assertEquals("done", answer.getString("state"), answer.toString());
        var result = answer.getJsonObject("evaluation").getJsonObject("result");
        assertEquals("no-clean-preperiod", result.getString("refusalCode"));
        assertTrue(all(answer, "conclusion", "code").containsAll(List.of("refused", "refusal", "instead")));
        assertFalse(answer.getJsonObject("evaluation").getString("kernel").isEmpty());
        assertEquals("all", answer.getJsonObject("specification").getString("donors"));
        assertFalse(answer.getJsonObject("specification").isNull("vintageAsOf"));
    }

    @Test
    void it_comes_in_english_and_as_a_table_too() {
        var asker = EvaluationApi.as("mvs-reader");
        var hash = asker.computed(REFUSED).getString("hash");
        var english = Api.json(asker.get(hash, "Accept-Language", "en"));
        var sentence = english.getJsonArray("conclusion").getJsonObject(0).getString("text");
        assertTrue(sentence.startsWith("Whether "), sentence);
        var table = asker.get(hash + "?format=csv");
        assertEquals(200, table.statusCode());
        assertTrue(table.body().startsWith("row,region,indicator,"), table.body());
        assertEquals(table.body(), asker.get(hash, "Accept", "text/csv").body());
    }

    @Test
    void all_faults_are_told_together_each_with_its_place() {
        var asker = EvaluationApi.as("mvs-reader");
        var wrong = Api.json(
                asker.ask(
                        """
                        {"region": "nergens", "indicator": "verw-ha", "event": "ooit", "method": "gok", "donors": "buren",
                         "from": "2021", "excludeWindow": "altijd", "vintageAsOf": "gisteren"}"""));
        assertEquals(
                new TreeSet<>(List.of(
                        "region:unknown-region",
                        "indicator:unknown-indicator",
                        "event:not-an-option",
                        "method:not-an-option",
                        "donors:not-a-rule",
                        "from:not-a-period",
                        "excludeWindow:not-a-window",
                        "vintageAsOf:not-a-date")),
                new TreeSet<>(faults(wrong)));
        var fault = wrong.getJsonArray("errors").getJsonObject(0);
        assertEquals("body", fault.getString("in"));
        assertEquals("/" + fault.getString("name"), fault.getString("pointer"));
        assertEquals(400, asker.ask("{}").statusCode());
        assertEquals(400, asker.ask("").statusCode());
        var misspelt = asker.ask("{\"region\": \"mvs\", \"indicater\": \"VERW-HA\"}");
        assertTrue(misspelt.body().contains("indicator"), misspelt.body());
    }

    @Test
    void what_is_not_known_and_what_is_not_running_says_so() {
        var asker = EvaluationApi.as("mvs-reader");
        assertEquals("unknown-evaluation", slug(404, asker.get("0".repeat(64))));
        assertEquals("unknown-evaluation", slug(404, asker.get("x")));
        assertEquals("unknown-evaluation", slug(404, asker.cancel("0".repeat(64))));
        var hash = asker.computed(REFUSED).getString("hash");
        assertEquals("evaluation-not-running", slug(409, asker.cancel(hash)));
    }

    private static String slug(int status, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        return Api.json(answer).getString("type").replace("/problems/", "");
    }

    @Test
    void a_token_that_only_reads_finds_what_is_there_and_asks_for_nothing() {
        var hash = EvaluationApi.as("mvs-reader").computed(REFUSED).getString("hash");
        var made = Api.send(
                "POST",
                "/named-access-tokens",
                "{\"name\": \"evaluaties\", \"days\": 3}",
                "Authorization",
                Api.bearer("mvs-administrator"),
                "Content-Type",
                "application/json");
        var reading = new EvaluationApi("Bearer " + Api.json(made).getString("token"));
        assertEquals(200, reading.get(hash).statusCode());
        assertEquals("read-only-token", slug(403, reading.ask(REFUSED)));
    }

    @Test
    void another_region_sees_an_evaluation_of_figures_that_are_for_everybody() {
        var hash = EvaluationApi.as("mvs-reader").computed(REFUSED).getString("hash");
        var other = EvaluationApi.as("den-haag-reader").get(hash);
        assertEquals(200, other.statusCode(), other.body());
        assertFalse(listed("leidse-regio").contains(hash), "asked by others");
        assertTrue(listed("mvs").contains(hash));
    }

    private static List<String> listed(String region) {
        return all(Api.json(new Publishing(region).get("/evaluations?limit=1000")), "items", "hash");
    }

    @Test
    void an_evaluation_is_seen_by_those_who_see_all_its_figures_and_as_long_as_they_do() {
        var figures = new RawFigures("mvs", "VERW-GEEN", "2012JJ00");
        figures.keep(
                "2025-01-01",
                List.of(
                        Counted.of("GM0556", 4321, 20_000),
                        Counted.of("GM0606", 9300, 30_000),
                        Counted.of("GM0622", 2900, 10_000)));
        var question = "{\"region\": \"mvs\", \"indicator\": \"VERW-GEEN\", \"method\": \"before-after\","
                + " \"from\": \"2012JJ00\", \"to\": \"2012JJ00\"}";
        var own = EvaluationApi.as("mvs-reader");
        var granted = EvaluationApi.as("den-haag-reader");
        var stranger = EvaluationApi.as("leidse-regio-reader");
        var before = own.computed(question);
        var hash = before.getString("hash");
        assertEquals(200, stranger.get(hash).statusCode(), "nothing in it that is not for everybody");

        var id = MVS.submit(figures, "\"visibility\": \"named\", \"regions\": [\"den-haag\"]");
        assertEquals(200, own.get(hash).statusCode(), "submitted is not published");
        assertEquals(200, MVS.approve(id).statusCode());
        assertEquals("evaluation-outdated", slug(404, own.get(hash)));
        var with = own.computed(question);
        assertEquals(hash, with.getString("hash"));
        assertNotEquals(before.get("createdAt"), with.get("createdAt"));
        assertEquals(with.get("evaluation"), Api.json(granted.get(hash)).get("evaluation"));
        var seen = stranger.get(hash);
        assertEquals(before.get("evaluation"), Api.json(seen).get("evaluation"), "of the figures that it sees");
        assertFalse(seen.body().contains("mvs:proef"), seen.body());

        assertEquals(200, MVS.withdraw(id).statusCode());
        assertEquals(before.get("evaluation"), Api.json(granted.get(hash)).get("evaluation"), "withdrawn");
        assertEquals(before.get("evaluation"), Api.json(own.get(hash)).get("evaluation"), "withdrawn");
    }

    @Test
    void an_evaluation_of_granted_figures_is_not_there_for_a_stranger_and_after_withdrawal_for_nobody() {
        var figures = new RawFigures("mvs", "VERW-GEEN", "2013JJ00");
        figures.keep(
                "2025-01-01",
                List.of(
                        Counted.of("GM0556", 4321, 20_000),
                        Counted.of("GM0606", 9300, 30_000),
                        Counted.of("GM0622", 2900, 10_000)));
        var id = MVS.submit(figures, "\"visibility\": \"named\", \"regions\": [\"den-haag\"]");
        assertEquals(200, MVS.approve(id).statusCode());
        var question = "{\"region\": \"mvs\", \"indicator\": \"VERW-GEEN\", \"method\": \"before-after\","
                + " \"from\": \"2013JJ00\", \"to\": \"2013JJ00\"}";
        var granted = EvaluationApi.as("den-haag-reader");
        var hash = granted.computed(question).getString("hash");
        assertEquals(200, EvaluationApi.as("mvs-reader").get(hash).statusCode(), "the owner of the figures");
        var stranger = EvaluationApi.as("leidse-regio-reader");
        assertEquals("unknown-evaluation", slug(404, stranger.get(hash)));
        assertEquals("unknown-evaluation", slug(404, stranger.get(hash + "?format=csv")));

        assertEquals(200, MVS.withdraw(id).statusCode());
        assertEquals("evaluation-outdated", slug(404, granted.get(hash)));
        assertEquals(404, EvaluationApi.as("mvs-reader").get(hash).statusCode());
        assertEquals("unknown-evaluation", slug(404, stranger.get(hash)));
    }
}
