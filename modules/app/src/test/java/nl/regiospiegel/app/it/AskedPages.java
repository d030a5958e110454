package nl.regiospiegel.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

/** Opens pages of comparisons as an official of MVS does, and looks for what every one of them has. */
final class AskedPages {

    private AskedPages() {}

    static String page(String path) {
        var answer = loggedIn().get(path);
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }

    static Browser loggedIn() {
        var browser = new Browser();
        browser.logIn("/identity/login", "mvs-reader", Browser.PASSWORD);
        return browser;
    }

    /** How a page gives the code of a refusal: as a link to what explains it. */
    static String code(String refusal) {
        return "(<a class=\"utrecht-link\" href=\"/help/refusals#" + refusal + "\">" + refusal + "</a>)";
    }

    static void assertEveryMarkLeadsToASource(String page, int fewest) {
        var marks = List.of(page.split("href=\"#bron-"));
        assertTrue(marks.size() > fewest, "marks: " + marks.size());
        for (var mark : marks.subList(1, marks.size())) {
            var number = mark.substring(0, mark.indexOf('"'));
            assertTrue(page.contains("id=\"bron-" + number + "\""), "bron-" + number);
        }
        assertFalse(page.contains("#bron-0\""));
    }

    /** A link with a region and a period that do not exist. */
    static void assertSaysWhatIsWrongAndKeepsTheRest(String page, String heading) {
        assertTrue(page.contains("role=\"alert\""));
        assertTrue(page.contains("nergens") && page.contains("gisteren"));
        assertTrue(page.contains("value=\"mvs\" checked=\"checked\""));
        assertFalse(page.contains(heading));
    }

    static void assertFaultyDownloadGoesBack(String faulty, String page, String sound) {
        var answer = loggedIn().get(faulty);
        assertEquals(302, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElse("").contains(page));
        var stranger = new Browser().get(sound);
        assertTrue(stranger.headers().firstValue("Location").orElse("").contains("/identity/login"));
    }
}
