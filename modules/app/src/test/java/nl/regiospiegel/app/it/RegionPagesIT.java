package nl.regiospiegel.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@RunAsClient
class RegionPagesIT extends InTheProduct {

    @Test
    void the_home_shows_the_own_model_with_sources_and_says_what_no_source_says() {
        var home = page("mvs-reader", "/regions/home");
        assertTrue(home.contains("Contractmodel: MVS Jeugdmodel"));
        assertTrue(home.contains("onbekend (geen bron)"));
        assertTrue(home.contains("Versie 1 van de configuratie"));
        assertTrue(home.contains("eerste kwartaal van 2022 (“aan het eind van het eerste kwartaal van 2022”)"));
    }

    @Test
    void every_mark_of_a_source_leads_to_a_source_on_the_page() {
        var home = page("den-haag-reader", "/regions/home");
        var marks = found(home, "href=\"#(bron-[0-9]+)\"");
        assertFalse(marks.isEmpty());
        assertEquals(
                marks,
                marks.stream()
                        .filter(mark -> home.contains("<li id=\"" + mark + "\""))
                        .collect(Collectors.toSet()));
    }

    @Test
    void an_invented_region_says_so() {
        assertTrue(page("voorbeeldregio-a-reader", "/regions/home").contains("rs-badge--demonstration"));
        assertFalse(page("mvs-reader", "/regions/home").contains("rs-badge--demonstration"));
    }

    @Test
    void the_sources_of_all_visible_regions_are_numbered_through() {
        var sources = page("mvs-reader", "/regions/sources");
        var numbers = found(sources, "<li id=\"bron-([0-9]+)\"");
        assertTrue(numbers.size() > 30, numbers.toString());
        assertTrue(sources.indexOf("h-mvs") < sources.indexOf("h-den-haag"));
    }

    @Test
    void the_configuration_can_be_downloaded_by_who_is_logged_in() {
        var visitor = visitor("mvs-reader");
        var download = visitor.get("/regions/configuration");
        assertEquals(200, download.statusCode());
        assertEquals(
                "application/zip", download.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(download.body().contains("mvs/contract-models.yaml"));
        assertTrue(new Browser().get("/regions/configuration").statusCode() != 200);
    }

    @Test
    void the_pages_are_there_in_english() {
        assertTrue(page("mvs-reader", "/regions/home?lang=en").contains("unknown (no source)"));
        assertTrue(page("mvs-reader", "/regions/sources?lang=en").contains("The same in every region"));
    }

    private static String page(String account, String path) {
        var answer = visitor(account).get(path);
        assertEquals(200, answer.statusCode());
        return answer.body();
    }

    private static Browser visitor(String account) {
        var visitor = new Browser();
        visitor.get("/identity/login");
        visitor.logIn("/identity/login", account, Browser.PASSWORD);
        return visitor;
    }

    private static Set<String> found(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }
}
