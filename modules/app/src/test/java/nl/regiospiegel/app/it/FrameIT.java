package nl.regiospiegel.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

@RunAsClient
class FrameIT extends InTheProduct {

    @ArquillianResource
    URL address;

    @Test
    void help_is_dutch_unless_english_is_asked_for() throws Exception {
        assertTrue(page("help", null).body().contains("lang=\"nl\""));
        assertTrue(page("help?lang=en", null).body().contains("How to read the answers"));
    }

    @Test
    void the_choice_of_language_is_remembered_in_a_strict_cookie() throws Exception {
        var cookie =
                page("help?lang=en", null).headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(
                cookie.startsWith("language=en;") && cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"),
                cookie);
        assertTrue(page("help", "language=en").body().contains("lang=\"en\""));
    }

    @Test
    void the_link_to_the_other_language_keeps_the_question() throws Exception {
        var link = "href=\"/help?regions=a,b&amp;lang=en\"";
        assertTrue(page("help?regions=a,b&lang=nl", null).body().contains(link));
    }

    @Test
    void the_accessibility_statement_says_that_nobody_else_tested_it_yet() throws Exception {
        assertTrue(page("accessibility", null).body().contains("onafhankelijk onderzoek is nog niet gedaan"));
    }

    @Test
    void assets_are_found_under_the_name_that_the_page_gives() throws Exception {
        var body = page("help", null).body();
        var sheet = body.replaceAll("(?s).*href=\"/(assets/main-[^\"]+)\".*", "$1");
        assertEquals(200, page(sheet, null).statusCode());
    }

    @Test
    void the_page_for_the_unforeseen_needs_nothing() throws Exception {
        assertTrue(page("errors/500.html", null).body().contains("Er ging iets mis"));
    }

    private HttpResponse<String> page(String path, String cookie) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        if (cookie != null) request.header("Cookie", cookie);
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
