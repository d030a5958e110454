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
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The page with many indicators beside one benchmark, and its downloads. */
@RunAsClient
class OverviewPageIT extends InTheProduct {

    private static final String PAGE = "/comparison/overview";

    @Test
    void without_a_question_the_real_regions_stand_beside_the_country() {
        var page = page(PAGE);
        for (var text : List.of(
                "39,3%",
                "38,6 tot 40,0%",
                "</span> hoger (99,8%)",
                "</span> blijft staan na de correctie",
                code("no-figure"),
                "1e halfjaar 2023",
                "Lees dit eerst",
                "Na de correctie blijven er",
                "Indicatoren zonder cijfer voor deze regio's (")) {
            assertTrue(page.contains(text), text);
        }
        assertFalse(page.contains("Voorbeeldstad"));
        assertTrue(page.indexOf("Lees dit eerst") < page.indexOf("39,3%"), "findings come first");
    }

    @Test
    void who_refers_is_neither_good_nor_bad() {
        var page = page(PAGE + "?regions=den-haag&indicators=referral");
        assertTrue(page.contains("</span> hoger (99,8%)"));
        assertFalse(page.contains("dat is beter") || page.contains("dat is slechter"));
    }

    @Test
    void every_mark_of_a_source_leads_to_a_source_on_the_page() {
        assertEveryMarkLeadsToASource(page(PAGE), 2);
    }

    @Test
    void a_link_reproduces_the_view() {
        var page = page(PAGE + "?regions=den-haag&indicators=referral&period=2023HJ01&benchmark=LD03&language=en");
        assertTrue(page.contains("value=\"den-haag\" checked=\"checked\""));
        assertFalse(page.contains("value=\"mvs\" checked"));
        assertTrue(page.contains("value=\"referral\" selected=\"selected\""));
        assertTrue(page.contains("value=\"LD03\" selected=\"selected\""));
        assertTrue(page.contains("/comparison/overview.csv?regions=den-haag&amp;benchmark=LD03&amp;period=2023HJ01"));
    }

    @Test
    void a_faulty_link_says_what_is_wrong_and_keeps_what_was_filled_in() {
        assertSaysWhatIsWrongAndKeepsTheRest(page(PAGE + "?regions=mvs,nergens&period=gisteren"), "h-overview");
    }

    @Test
    void each_region_can_have_a_comparison_of_its_own_and_a_trend() {
        var page = page(PAGE + "?regions=voorbeeldregio-a&regions=voorbeeldregio-b&indicators=referral"
                + "&benchmark=similar:5&peers=&weights=");
        for (var text : List.of(
                "value=\"similar:5\" selected=\"selected\"",
                "Groep van 5 gebieden die lijken op Voorbeeldregio A",
                "Groep van 5 gebieden die lijken op Voorbeeldregio B",
                "Recente trend",
                "rs-trend rs-trend--",
                "benchmark=similar%3A5")) {
            assertTrue(page.contains(text), text);
        }
        assertTrue(
                Pattern.compile("lijken op Voorbeeldregio A: [^<]+</span><sup class=\"rs-ref\">")
                        .matcher(page)
                        .find(),
                "the source of a benchmark of its own");
        assertTrue(
                Pattern.compile("rs-trend rs-trend--[^<]+</span>[^<]+<sup class=\"rs-ref\">")
                        .matcher(page)
                        .find(),
                "the source of a trend");
        assertTrue(page.contains("Punten staan dus niet los van elkaar"));
        var real = page(PAGE + "?regions=den-haag&indicators=referral");
        assertTrue(real.contains("href=\"/help/refusals#too-few-points\""));
        assertTrue(real.contains("te weinig bruikbare punten"));
    }

    @Test
    void invented_figures_are_marked() {
        var page = page(PAGE + "?regions=voorbeeldregio-a&regions=voorbeeldregio-b");
        assertEquals(3, page.split("rs-badge--demonstration").length, "the table and the filter");
    }

    @Test
    void the_table_leaves_for_a_dutch_spreadsheet_and_as_a_workbook() {
        var csv = loggedIn().get(PAGE + ".csv?regions=den-haag,mvs&indicators=VERW-HA");
        assertEquals(200, csv.statusCode());
        assertTrue(csv.body().startsWith("\uFEFFindicator;indicatorName;"), csv.body());
        assertTrue(csv.body().contains(";7360;18745;wilson;"), csv.body());
        var workbook = loggedIn().get(PAGE + ".xlsx?regions=den-haag,mvs&indicators=VERW-HA");
        assertEquals(200, workbook.statusCode());
        assertTrue(workbook.body().startsWith("PK"));
        assertTrue(workbook.headers().firstValue("Content-Type").orElse("").contains("spreadsheetml"));
        assertTrue(
                workbook.headers().firstValue("Content-Disposition").orElse("").contains(".xlsx"));
    }

    @Test
    void a_faulty_download_goes_back_to_the_page_and_a_stranger_to_the_login() {
        assertFaultyDownloadGoesBack(
                PAGE + ".xlsx?regions=nergens", PAGE + "?regions=nergens", PAGE + ".csv?regions=mvs");
    }
}
