package nl.regiospiegel.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
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
        "compare-clock, /comparison/compare?regions=voorbeeldregio-a&axis=event&event=award&benchmark=similar%3A10, nl",
        "compare-group, /comparison/compare?regions=den-haag&indicator=VERW-HA&benchmark=peers&peers=GM0344%2CGM0363, nl",
        "compare-faulty, /comparison/compare?indicator=BESTAAT-NIET&from=gisteren, nl",
        "compare-english, /comparison/compare?lang=en, en",
        "evaluation, /comparison/evaluation, nl",
        "evaluation-invented, /comparison/evaluation?region=voorbeeldregio-a&indicator=VERW-HA, nl",
        "evaluation-refused, /comparison/evaluation?region=voorbeeldregio-c&indicator=VERW-HA, nl",
        "evaluation-faulty, /comparison/evaluation?region=nergens&indicator=VERW-HA, nl",
        "evaluation-english, /comparison/evaluation?lang=en, en",
        "overview, /comparison/overview, nl",
        "overview-invented, /comparison/overview?regions=voorbeeldregio-a&regions=voorbeeldregio-b, nl",
        "overview-clock, /comparison/overview?regions=voorbeeldregio-a&regions=voorbeeldregio-b&axis=event, nl",
        "overview-faulty, /comparison/overview?regions=nergens&period=gisteren, nl",
        "overview-english, /comparison/overview?lang=en, en",
        "side-by-side, /comparison/side-by-side, nl",
        "side-by-side-invented, /comparison/side-by-side?regions=voorbeeldregio-a&regions=voorbeeldregio-b, nl",
        "side-by-side-faulty, /comparison/side-by-side?regions=mvs, nl",
        "indicator-outcome, /comparison/outcome, nl",
        "indicator-outcome-invented, /comparison/outcome?regions=voorbeeldregio-a&regions=voorbeeldregio-b, nl",
        "indicator-outcome-faulty, /comparison/outcome?indicator=BESTAAT-NIET, nl",
        "sources, /regions/sources, nl",
        "catalogue, /figures/catalogue, nl",
        "catalogue-search, /figures/catalogue?q=verwijzer, nl",
        "indicator, /figures/indicator?code=VERW-HA, nl",
        "indicator-waiting, /figures/indicator?code=WACHT, nl",
        "observations, /figures/observations?indicator=VERW-HA, nl",
        "observations-faulty, /figures/observations?indicator=BESTAAT-NIET, nl",
        "observations-english, /figures/observations?lang=en, en",
        "revisions, /figures/revisions?indicator=GEB-JH&area=NL01, nl",
        "imports-reader, /figures/imports, nl",
        "publications-mvs, /figures/publications, nl",
        "data-quality, /figures/data-quality, nl",
        "areas, /figures/areas?q=brielle&asOf=2022-06-01, nl",
        "help, /help, nl",
        "methods, /help/methods, nl",
        "method, /help/methods?name=intervals, nl",
        "method-english, /help/methods?name=synthetic-control&lang=en, en",
        "refusals, /help/refusals, nl",
        "accessibility, /accessibility, nl",
        "not-found, /bestaat-niet, nl",
    })
    void a_page_has_no_violation_at_any_width(
            String name, String path, String language, Product product, Visitors visitors) throws IOException {
        for (var width : new int[] {1360, 390}) {
            var page = visitors.returning("mvs-reader", width);
            check(page, product.at(path).toString(), name + "-" + width);
            assertEquals(language, page.locator("html").getAttribute("lang"));
            checkNarrow(page, name);
            page.context().close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "imports, mvs-editor, /figures/imports",
        "imports-administrator, mvs-administrator, /figures/imports",
        "areas-administrator, mvs-administrator, /figures/areas",
        "publications-administrator, mvs-administrator, /figures/publications",
        "publications-editor, voorbeeldregio-a-editor, /figures/publications",
        "data-quality-invented, voorbeeldregio-a-editor, /figures/data-quality",
    })
    void a_page_with_forms_has_no_violation_at_any_width(
            String name, String account, String path, Product product, Visitors visitors) throws IOException {
        for (var width : new int[] {1360, 390}) {
            var page = visitors.returning(account, width);
            check(page, product.at(path).toString(), name + "-" + width);
            checkNarrow(page, name);
            page.context().close();
        }
    }

    @Test
    void an_import_that_asks_one_with_faults_and_one_that_waits_have_no_violation(
            Product product, Visitors visitors, @TempDir Path folder) throws IOException {
        var heading = "indicator;area;period;numerator;denominator\n";
        var right = Files.writeString(folder.resolve("goed.csv"), heading + "VERW-HA;GM0606;2009JJ00;40;100\n");
        var wrong = Files.writeString(folder.resolve("fout.csv"), heading + "ONZIN;GM0606;2009JJ00;veel;100\n");
        var said = "{\"vintageDate\": \"2010-05-01\", \"status\": \"definitive\", \"source\": \"Gemeente\"}";
        var imports = Imports.as(product, "mvs-editor");
        checkImport(imports.sent(right, "{}"), "needs-metadata", product, visitors);
        checkImport(imports.sent(wrong, said), "refused", product, visitors);
        checkImport(imports.sent(right, said), "previewed", product, visitors);
    }

    private static void checkImport(JsonNode job, String state, Product product, Visitors visitors) throws IOException {
        assertEquals(state, job.path("state").asText(), job.toString());
        for (var width : new int[] {1360, 390}) {
            var page = visitors.returning("mvs-editor", width);
            var address = product.at("/figures/import?id=" + job.path("id").asText());
            check(page, address.toString(), "import-" + state + "-" + width);
            checkNarrow(page, "import-" + state);
            page.context().close();
        }
    }

    @Test
    void a_publication_has_no_violation(Product product, Visitors visitors) throws IOException {
        var published = Integration.of(product, "voorbeeldregio-a-reader").read("/api/v1/publications?limit=1");
        var id = published.path("items").path(0).path("id").asText();
        assertFalse(id.isEmpty(), published.toString());
        for (var width : new int[] {1360, 390}) {
            var page = visitors.returning("voorbeeldregio-a-reader", width);
            check(page, product.at("/figures/publication?id=" + id).toString(), "publication-" + width);
            checkNarrow(page, "publication");
            page.context().close();
        }
    }

    /** At the width of a small telephone nothing scrolls sideways. */
    private static void checkNarrow(Page page, String name) {
        page.setViewportSize(320, 800);
        assertEquals(
                0,
                page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"),
                name + " scrolls sideways");
    }

    @Test
    void the_pages_of_an_administrator_have_no_violation(Product product, Visitors visitors) throws IOException {
        for (var width : new int[] {1360, 390}) {
            var page = visitors.returning("mvs-administrator", width);
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
        // a page about work that goes on loads itself again; what is looked at is the page that stays
        page.waitForFunction("!document.querySelector('[data-renew]')");
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
        page.waitForFunction(
                "[...document.querySelectorAll('figure > :is(rs-timeline-chart, rs-outcome-chart, rs-funnel-chart, rs-control-chart, rs-trend-chart, rs-gap-chart)')].every(one => one.querySelector('svg, [role=status], [role=alert]'))");
        // an option without a value sends its words; an attribute that is written from an empty value is left out
        assertEquals(0, page.locator("option:not([value])").count(), name + " has an option without a value");
        picture(page, SCREENSHOTS.resolve(name + ".png"));
        // through the debugger, so that the page's own policy stays as strict as it is
        page.evaluate(Files.readString(Path.of(System.getProperty("axe.script"))) + "; undefined");
        @SuppressWarnings("unchecked")
        var violations = (List<String>) page.evaluate(VIOLATIONS);
        assertTrue(violations.isEmpty(), name + ":\n" + String.join("\n", violations));
        assertTrue(reports.isEmpty(), name + " reports in the console: " + reports);
    }

    /** For people to look at. Of a page of tens of thousands of pixels the browser now and then refuses one, and takes it when asked again. */
    private static void picture(Page page, Path file) {
        var whole = new Page.ScreenshotOptions().setFullPage(true).setPath(file);
        try {
            page.screenshot(whole);
        } catch (PlaywrightException refused) {
            page.screenshot(whole);
        }
    }
}
