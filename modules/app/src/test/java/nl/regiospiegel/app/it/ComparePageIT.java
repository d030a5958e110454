package nl.regiospiegel.app.it;

import static nl.regiospiegel.app.it.AskedPages.assertEveryMarkLeadsToASource;
import static nl.regiospiegel.app.it.AskedPages.assertFaultyDownloadGoesBack;
import static nl.regiospiegel.app.it.AskedPages.assertSaysWhatIsWrongAndKeepsTheRest;
import static nl.regiospiegel.app.it.AskedPages.code;
import static nl.regiospiegel.app.it.AskedPages.loggedIn;
import static nl.regiospiegel.app.it.AskedPages.page;
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
                code("no-figure"),
                "voorlopig")) {
            assertTrue(page.contains(text), text);
        }
        assertFalse(page.contains("Voorbeeldstad"), "invented regions are only a choice");
    }

    @Test
    void every_mark_of_a_source_leads_to_a_source_on_the_page() {
        assertEveryMarkLeadsToASource(page(PAGE), 100);
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
        assertSaysWhatIsWrongAndKeepsTheRest(
                page(PAGE + "?regions=mvs,nergens&indicator=VERW-HA&from=gisteren"), "h-models");
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
    void the_filter_offers_other_benchmarks_in_groups_and_refuses_in_words() {
        var page = page(PAGE + "?regions=mvs&indicator=VERW-HA&benchmark=target");
        assertTrue(page.contains("<optgroup label=\"Jeugdregio"), page);
        assertTrue(page.contains("value=\"region:den-haag\""));
        assertTrue(page.contains("value=\"target\" selected=\"selected\""));
        assertTrue(page.contains(code("definition-differs")));
        assertTrue(page.contains("voor 80% geholpen"));
        var faulty = page(PAGE + "?regions=mvs&regions=den-haag&indicator=VERW-HA&benchmark=similar:10");
        assertTrue(faulty.contains("role=\"alert\"") && faulty.contains("Kies één regio."), faulty);
        assertFalse(page.contains("value=\"region:voorbeeldregio-a\""), "invented regions only with invented ones");
    }

    @Test
    void a_group_of_areas_is_filled_in_and_its_areas_are_listed() {
        var page = page(PAGE + "?regions=den-haag&indicator=VERW-HA&benchmark=peers&peers=GM0344,%20GM0363");
        assertTrue(page.contains("value=\"GM0344, GM0363\""));
        assertTrue(page.contains("Utrecht <span class=\"rs-muted\">(GM0344)</span>"), page);
        assertTrue(page.contains("benchmark=peers%3AGM0344%2CGM0363"));
    }

    @Test
    void the_event_of_the_clock_can_be_chosen_and_mixed_periods_are_marked() {
        var page = page(PAGE + "?regions=leidse-regio&indicator=VERW-HA&axis=event&event=client-transfer");
        assertTrue(page.contains("value=\"client-transfer\" selected=\"selected\""));
        assertTrue(page.contains("event=client-transfer"));
        var invented = page(PAGE + "?regions=voorbeeldregio-a&indicator=VERW-HA");
        assertTrue(invented.contains("rs-badge--assumption\">invoering</span>"), invented);
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
        assertFaultyDownloadGoesBack(
                "/comparison/outcomes.csv?indicator=NIETS&regions=mvs",
                "/comparison/compare?indicator=NIETS",
                "/comparison/outcomes.csv?indicator=VERW-HA&regions=mvs");
    }
}
