package nl.regiospiegel.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** A comparison that was answered before is given again, to the same region only, and no longer than it is true. */
@RunAsClient
class GivenAnswersIT extends InTheProduct {

    private static final Publishing DEN_HAAG = new Publishing("den-haag");
    private static final Publishing MVS = new Publishing("mvs");
    private static final String OUTCOMES =
            "/comparisons/outcomes?indicator=%s&regions=mvs&periodKind=year&from=%s&to=%s";

    @Test
    void the_same_answer_comes_again_as_it_was_made() {
        var question = "/comparisons/models?regions=mvs,den-haag,leidse-regio";
        var first = DEN_HAAG.get(question);
        var again = DEN_HAAG.get(question);
        assertEquals(200, again.statusCode());
        assertEquals(made(first), made(again), "it was made once");
        assertEquals(first.body(), again.body());
        assertEquals(
                first.headers().firstValue("Content-Language"), again.headers().firstValue("Content-Language"));
        assertEquals(first.headers().firstValue("Content-Type"), again.headers().firstValue("Content-Type"));
        assertEquals(1, again.headers().allValues("API-Version").size());
    }

    @Test
    void who_has_it_already_is_told_so_without_a_body() {
        var question = "/comparisons/timelines?regions=mvs,den-haag";
        var tag = DEN_HAAG.get(question).headers().firstValue("ETag").orElseThrow();
        var again = Api.get(question, "Authorization", DEN_HAAG.bearer("reader"), "If-None-Match", tag);
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
    }

    @Test
    void another_language_or_form_is_another_answer() {
        var question = "/comparisons/access-points?regions=mvs";
        var dutch = DEN_HAAG.get(question);
        var english = Api.get(question, "Authorization", DEN_HAAG.bearer("reader"), "Accept-Language", "en");
        assertNotEquals(dutch.body(), english.body());
        assertEquals("en", english.headers().firstValue("Content-Language").orElseThrow());
        assertEquals(401, Api.get(question).statusCode(), "nobody gets what others were given");
    }

    @Test
    void what_one_region_was_given_is_never_given_to_another() {
        var question = OUTCOMES.formatted("VERW-GEEN", "2011JJ00", "2011JJ00");
        var figures = new RawFigures("mvs", "VERW-GEEN", "2011JJ00");
        figures.keep(
                "2025-01-01",
                List.of(
                        RawFigures.Counted.of("GM0556", 4321, 20_000),
                        RawFigures.Counted.of("GM0606", 9876, 30_000),
                        RawFigures.Counted.of("GM0622", 2987, 10_000)));
        var before = DEN_HAAG.get(question);
        assertFalse(before.body().contains("4321"), before.body());

        var id = MVS.submit(figures, "\"visibility\": \"named\", \"regions\": [\"den-haag\"]");
        assertEquals(200, MVS.approve(id).statusCode());
        assertTrue(DEN_HAAG.get(question).body().contains("4321"), "what changed is made anew");
        assertTrue(DEN_HAAG.get(question).body().contains("4321"));
        assertFalse(new Publishing("leidse-regio").get(question).body().contains("4321"), "granted to another only");
        assertEquals(200, MVS.withdraw(id).statusCode());
        assertFalse(DEN_HAAG.get(question).body().contains("4321"), "withdrawn");
    }

    private static String made(HttpResponse<String> answer) {
        JsonObject json = Api.json(answer);
        return json.getString("generatedAt");
    }
}
