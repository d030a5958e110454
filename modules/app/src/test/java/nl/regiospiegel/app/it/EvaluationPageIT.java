package nl.regiospiegel.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The page that asks whether anything changed when a region switched. */
@RunAsClient
class EvaluationPageIT extends InTheProduct {

    private static final String PAGE = "/comparison/evaluation";
    private static final Pattern HASH = Pattern.compile("evaluation\\?hash=([0-9a-f]{64})");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static Browser official(String account) {
        var browser = new Browser();
        browser.logIn("/identity/login", account, Browser.PASSWORD);
        return browser;
    }

    /** The page once there is an answer; it says itself that it is being computed. */
    private static String answered(Browser reader, String question) {
        var deadline = Instant.now().plus(PATIENCE);
        var page = reader.get(PAGE + "?" + question);
        while (page.body().contains("id=\"evaluation-state\"") && Instant.now().isBefore(deadline)) {
            page = reader.get(PAGE + "?" + question);
        }
        assertEquals(200, page.statusCode());
        return page.body();
    }

    @Test
    void without_a_question_there_is_only_the_form_with_ones_own_region() {
        var page = official("voorbeeldregio-b-reader").get(PAGE).body();
        assertTrue(page.contains("value=\"voorbeeldregio-b\" selected=\"selected\""), page);
        assertTrue(page.contains("value=\"synthetic-control\" selected=\"selected\""));
        assertFalse(page.contains("h-conclusion"));
    }

    @Test
    void a_real_effect_is_told_with_its_rank_its_range_and_what_it_does_not_mean() {
        var page = answered(official("voorbeeldregio-a-reader"), "region=voorbeeldregio-a&indicator=VERW-HA");
        assertTrue(page.contains("h-conclusion"), page);
        assertTrue(page.contains("Placeborang") && page.contains("Placebobereik"));
        assertTrue(page.contains("geen bewijs") || page.contains("oorzaak"), "what it does not mean");
        assertTrue(page.contains("fictief"));
        assertTrue(page.contains("<rs-gap-chart data-src=\"/api/v1/evaluations/"));
        assertFalse(page.contains("GM0518"), "nothing real beside it");
    }

    @Test
    void a_refusal_says_why_and_what_can_be_asked_instead() {
        var page = answered(official("voorbeeldregio-c-reader"), "region=voorbeeldregio-c&indicator=VERW-HA");
        assertTrue(page.contains("Waarom er geen evaluatie is"), page);
        assertTrue(page.contains("href=\"/help/refusals#no-clean-preperiod\""));
        assertTrue(page.contains("Wat u wel kunt vragen"));
        assertFalse(page.contains("Placeborang"));
    }

    @Test
    void the_link_with_the_mark_gives_the_same_page_and_the_same_table() {
        var reader = official("voorbeeldregio-a-reader");
        var page = answered(reader, "region=voorbeeldregio-a&indicator=VERW-GEM&method=difference-in-differences");
        var mark = HASH.matcher(page);
        assertTrue(mark.find(), page);
        var again = reader.get(PAGE + "?hash=" + mark.group(1));
        assertTrue(again.body().contains("value=\"difference-in-differences\" selected=\"selected\""));
        assertTrue(again.body().contains(mark.group(1)));
        var table = reader.get("/comparison/evaluation.csv?hash=" + mark.group(1));
        assertEquals(200, table.statusCode());
        assertTrue(table.body().lines().count() > 10, table.body());
    }

    @Test
    void a_faulty_question_names_every_fault_and_keeps_what_was_filled_in() {
        var page = official("voorbeeldregio-a-reader")
                .get(PAGE + "?region=nergens&indicator=VERW-HA&from=gisteren&donors=all")
                .body();
        assertTrue(page.contains("role=\"alert\"") && page.contains("nergens"), page);
        assertTrue(page.contains("value=\"gisteren\""));
    }

    @Test
    void a_mark_that_is_unknown_is_told_in_words() {
        var page = official("voorbeeldregio-a-reader")
                .get(PAGE + "?hash=" + "0".repeat(64))
                .body();
        assertTrue(page.contains("role=\"alert\""), page);
    }
}
