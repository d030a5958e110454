package nl.regiospiegel.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page for everybody: axe-core at two widths with all tables opened, no sideways scroll, a quiet console. */
@ExtendWith(RunningProduct.class)
class AccessibilityIT {

    private static final Path SCREENSHOTS = Path.of(System.getProperty("screenshots"));
    private static final String INVENTED =
            "/comparison/compare?regions=voorbeeldregio-a&regions=voorbeeldregio-b&regions=voorbeeldregio-c";

    private static final String VIOLATIONS =
            """
            async () => (await axe.run(document, {resultTypes: ['violations']})).violations
                .flatMap(v => v.nodes.map(n => v.id + ': ' + n.target.join(' ') + ' ' + n.failureSummary))
            """;

    @ParameterizedTest
    @CsvSource({
        "home, /regions/home, nl",
        "compare, /comparison/compare, nl",
        "compare-invented, " + INVENTED + ", nl",
        "compare-faulty, /comparison/compare?indicator=BESTAAT-NIET&from=gisteren, nl",
        "compare-english, /comparison/compare?lang=en, en",
        "sources, /regions/sources, nl",
        "publications-mvs, /figures/publications, nl",
        "help, /help, nl",
        "accessibility, /accessibility, nl",
        "not-found, /bestaat-niet, nl",
    })
    void a_page_has_no_violation_at_any_width(
            String name, String path, String language, Product product, Visitors visitors) throws IOException {
        for (var width : new int[] {1360, 390}) {
            var page = visitors.official("mvs-reader", width);
            check(page, product.at(path).toString(), name + "-" + width);
            assertEquals(language, page.locator("html").getAttribute("lang"));
            page.setViewportSize(320, 800);
            assertEquals(
                    0,
                    page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"),
                    name + " scrolls sideways");
            page.context().close();
        }
    }

    @Test
    void the_pages_of_an_administrator_have_no_violation(Product product, Visitors visitors) throws IOException {
        for (var width : new int[] {1360, 390}) {
            var page = visitors.official("mvs-administrator", width);
            check(page, product.at("/identity/tokens").toString(), "tokens-" + width);
            page.context().close();
        }
    }

    @Test
    void the_login_page_has_no_violation(Product product, Visitors visitors) throws IOException {
        for (var width : new int[] {1360, 390}) {
            var page = visitors.stranger(width);
            check(page, product.at("/identity/login").toString(), "login-" + width);
            page.context().close();
        }
    }

    static void check(Page page, String address, String name) throws IOException {
        var reports = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("404")) {
                reports.add(message.text());
            }
        });
        page.onPageError(reports::add);
        page.navigate(address);
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
        page.waitForFunction(
                "[...document.querySelectorAll('rs-timeline-chart, rs-outcome-chart')].every(one => one.querySelector('svg, [role=status], [role=alert]'))");
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + ".png")));
        // through the debugger, so that the page's own policy stays as strict as it is
        page.evaluate(Files.readString(Path.of(System.getProperty("axe.script"))) + "; undefined");
        @SuppressWarnings("unchecked")
        var violations = (List<String>) page.evaluate(VIOLATIONS);
        assertTrue(violations.isEmpty(), name + ":\n" + String.join("\n", violations));
        assertTrue(reports.isEmpty(), name + " reports in the console: " + reports);
    }
}
