package nl.regiospiegel.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@RunAsClient
class ComparePageIT extends InTheProduct {

    private static final String PAGE = "/comparison/compare";

    @Test
    void without_a_question_the_real_regions_are_compared_with_figures_in_sight() {
        var page = page(PAGE);
        for (var text : List.of(
                "rondomJou: Centrum, Rand",
                "bijna 190",
                "niet nader omschreven",
                "onbekend (geen bron)",
                "eerste kwartaal van 2022",
                "39,3%",
                "7.360 van 18.745",
                "183.815 van 517.450",
                "hoger (99,8%)",
                "+3,7 procentpunt (+3,0 tot +4,4)",
                "Tegenover de rest: +3,9 procentpunt (+3,2 tot +4,6)",
                "Nederland bevat Den Haag.",
                "(no-figure)",
                "voorlopig")) {
            assertTrue(page.contains(text), text);
        }
        assertFalse(page.contains("Voorbeeldstad"), "invented regions are only a choice");
    }

    @Test
    void every_mark_of_a_source_leads_to_a_source_on_the_page() {
        var page = page(PAGE);
        var marks = page.split("href=\"#bron-").length;
        assertTrue(marks > 100, "marks: " + marks);
        for (var part : page.split("href=\"#bron-")) {
            var number = part.substring(0, Math.max(0, part.indexOf('"')));
            if (number.matches("[0-9]+")) {
                assertTrue(page.contains("id=\"bron-" + number + "\""), "bron-" + number);
            }
        }
        assertFalse(page.contains("#bron-0\""));
    }

    @Test
    void a_link_reproduces_the_view_and_keeps_its_language() {
        var page = page(
                PAGE + "?regions=mvs,den-haag&indicator=GEB-JH&benchmark=NL01&periodKind=year&axis=event&language=en");
        assertTrue(page.contains("value=\"mvs\" checked=\"checked\""));
        assertFalse(page.contains("value=\"leidse-regio\" checked"));
        assertTrue(page.contains("value=\"GEB-JH\" selected=\"selected\""));
        assertTrue(page.contains("/comparison/outcomes.csv?indicator=GEB-JH"));
    }

    @Test
    void a_faulty_link_says_what_is_wrong_and_keeps_what_was_filled_in() {
        var page = page(PAGE + "?regions=mvs,nergens&indicator=VERW-HA&from=gisteren");
        assertTrue(page.contains("role=\"alert\""));
        assertTrue(page.contains("nergens") && page.contains("gisteren"));
        assertTrue(page.contains("value=\"mvs\" checked=\"checked\""));
        assertFalse(page.contains("h-models"));
    }

    @Test
    void invented_and_real_regions_together_are_refused_in_words() {
        var page = page(PAGE + "?regions=mvs&regions=voorbeeldregio-a");
        assertTrue(page.contains("nooit in één vergelijking"));
    }

    @Test
    void without_a_region_the_page_says_what_to_do() {
        assertTrue(page(PAGE + "?indicator=VERW-HA").contains("Kies hierboven minstens één regio"));
    }

    @Test
    void invented_figures_are_marked_at_every_chart_and_table() {
        var page = page(PAGE + "?regions=voorbeeldregio-a&regions=voorbeeldregio-b&benchmark=country");
        assertEquals(6, page.split("rs-badge--demonstration").length, "four sections and the filter");
    }

    @Test
    void the_download_is_made_for_a_dutch_spreadsheet() {
        var answer = loggedIn().get("/comparison/outcomes.csv?indicator=VERW-HA&regions=den-haag,mvs&benchmark=NL01");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().startsWith("\uFEFFindicator;unit;"), answer.body());
        assertTrue(answer.body().contains(";7360;18745;wilson;"));
        assertTrue(answer.headers().firstValue("Content-Disposition").orElse("").contains("VERW-HA"));
    }

    @Test
    void a_faulty_download_goes_back_to_the_page_and_a_stranger_to_the_login() {
        var faulty = loggedIn().get("/comparison/outcomes.csv?indicator=NIETS&regions=mvs");
        assertEquals(302, faulty.statusCode());
        assertTrue(faulty.headers().firstValue("Location").orElse("").contains("/comparison/compare?indicator=NIETS"));
        var stranger = new Browser().get("/comparison/outcomes.csv?indicator=VERW-HA&regions=mvs");
        assertTrue(stranger.headers().firstValue("Location").orElse("").contains("/identity/login"));
    }

    private static String page(String path) {
        var answer = loggedIn().get(path);
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }

    private static Browser loggedIn() {
        var browser = new Browser();
        browser.logIn("/identity/login", "mvs-reader", Browser.PASSWORD);
        return browser;
    }
}
