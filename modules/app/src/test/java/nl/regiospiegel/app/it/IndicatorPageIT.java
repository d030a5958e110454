package nl.regiospiegel.app.it;

import static nl.regiospiegel.app.it.AskedPages.assertEveryMarkLeadsToASource;
import static nl.regiospiegel.app.it.AskedPages.assertSaysWhatIsWrongAndKeepsTheRest;
import static nl.regiospiegel.app.it.AskedPages.code;
import static nl.regiospiegel.app.it.AskedPages.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The page of one indicator: every part an answer, or the refusal with its code. */
@RunAsClient
class IndicatorPageIT extends InTheProduct {

    private static final String PAGE = "/comparison/outcome";

    @Test
    void a_real_share_has_its_level_and_refuses_what_one_period_cannot_say() {
        var page = page(PAGE + "?indicator=VERW-HA&regions=den-haag&benchmark=country&period=2023HJ01");
        for (var text : List.of(
                "39,3%", "38,6 tot 40,0%", "</span> hoger (99,8%)", code("too-few-points"), code("too-few-areas"))) {
            assertTrue(page.contains(text), text);
        }
        assertTrue(page.contains("/api/v1/comparisons/funnels?indicator=VERW-HA&amp;period=2023HJ01"));
        assertTrue(page.contains("/api/v1/comparisons/trends?indicator=VERW-HA&amp;region=den-haag"));
        assertTrue(page.contains("/api/v1/comparisons/control-charts?indicator=VERW-HA&amp;region=den-haag"));
        assertTrue(page.indexOf("Lees dit eerst") < page.indexOf("39,3%"), "findings come first");
    }

    @Test
    void an_invented_country_has_every_part_and_is_marked() {
        var page = page(PAGE + "?indicator=VERW-HA&regions=voorbeeldregio-a,voorbeeldregio-b&benchmark=country");
        for (var text : List.of(
                "rs-badge--demonstration", "gemeenten, ", "Het midden is", "Voorbeeldregio A", "Voorbeeldregio B")) {
            assertTrue(page.contains(text), text);
        }
        assertEquals(3, page.split("<rs-trend-chart ").length);
        assertEquals(3, page.split("<rs-control-chart ").length);
        assertFalse(page.contains("Den Haag</span></span></th>"));
    }

    @Test
    void the_page_can_run_on_each_regions_own_clock_without_the_window() {
        var address = PAGE + "?indicator=VERW-HA&regions=voorbeeldregio-a&benchmark=country&axis=";
        var clock = page(address + "event&event=contract-start");
        assertTrue(clock.contains("region=voorbeeldregio-a&amp;periodKind=half-year&amp;axis=event")
                || clock.contains("region=voorbeeldregio-a&amp;axis=event"));
        for (var text : List.of("value=\"event\" checked=\"checked\"", "niet meegeteld</span>", "Niet meegeteld:")) {
            assertTrue(clock.contains(text), text);
        }
        var calendar = page(address + "calendar");
        assertFalse(calendar.contains("niet meegeteld</span>") || calendar.contains("Niet meegeteld:"));
        assertTrue(calendar.contains("Op de kalender tellen die perioden mee"));
    }

    @Test
    void every_mark_of_a_source_leads_to_a_source_on_the_page() {
        assertEveryMarkLeadsToASource(
                page(PAGE + "?indicator=VERW-HA&regions=den-haag&benchmark=country&period=2023HJ01"), 1);
    }

    @Test
    void a_faulty_link_says_what_is_wrong_and_keeps_what_was_filled_in() {
        assertSaysWhatIsWrongAndKeepsTheRest(page(PAGE + "?regions=mvs,nergens&period=gisteren"), "h-level");
    }
}
