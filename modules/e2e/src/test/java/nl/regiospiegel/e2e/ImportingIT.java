package nl.regiospiegel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An official brings a file in; and the server stops in the middle of one. */
@ExtendWith(RunningProduct.class)
class ImportingIT {

    private static final String HEADING = "indicator;area;period;numerator;denominator\n";
    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);
    private static final Set<String> STOPPED_STATES = Set.of("interrupted", "previewed");

    @ParameterizedTest
    @ValueSource(ints = {1360, 390})
    void forty_faults_are_shown_at_once_then_the_corrected_file_goes_in(int width, Product product, Visitors visitors)
            throws Exception {
        var page = visitors.official("leidse-regio-editor", width);
        var faulty = IntStream.rangeClosed(1, 40)
                .mapToObj(row -> "VERW-HA;GM0546;%d;veertig;100\n".formatted(1970 + row))
                .collect(Collectors.joining("", HEADING, ""));
        send(page, product, "veertig-fouten.csv", faulty);
        assertThat(page.getByText("Het bestand is geweigerd. Er is niets opgeslagen."))
                .isVisible();
        assertTrue(page.getByRole(
                                AriaRole.CELL,
                                new Page.GetByRoleOptions().setName("fout").setExact(true))
                        .count()
                >= 40);
        var download = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download als CSV"))
                        .click());
        assertTrue(Files.readString(download.path()).lines().count() > 40);
        AccessibilityIT.check(page, page.url(), "import-faults-" + width);
        var row = "VERW-HA;GM0546;%d;40;100\n".formatted(width == 390 ? 2006 : 2007);
        send(page, product, "verbeterd.csv", HEADING + row);
        AccessibilityIT.check(page, page.url(), "import-preview-" + width);
        press(page, "Opslaan");
        assertThat(page.getByText("De cijfers zijn opgeslagen.")).isVisible();
        send(page, product, "verbeterd.csv", HEADING + row);
        assertThat(page.getByText("Er is niets veranderd", new Page.GetByTextOptions().setExact(false)))
                .isVisible();
        assertEquals(0, wider(page), "the page is not wider than the screen");
        AccessibilityIT.check(page, product.at("/figures/imports").toString(), "imports-" + width);
        page.context().close();
    }

    @Test
    void a_file_goes_in_with_nothing_filled_in_but_what_is_asked(Product product, Visitors visitors) {
        var page = visitors.official("leidse-regio-editor", 1360);
        page.navigate(product.at("/figures/imports").toString());
        choose(page, "alleen-het-bestand.csv", HEADING + "VERW-HA;GM0546;2005;40;100\n");
        press(page, "Insturen en controleren");
        assertThat(page.getByText("Vul aan wat het bestand niet zegt")).isVisible(PATIENTLY);
        press(page, "Verder met controleren");
        assertThat(page.getByText("Vul aan wat het bestand niet zegt")).isVisible(PATIENTLY);
        page.getByLabel("Status van de cijfers").selectOption("definitive");
        page.getByLabel("Datum van publicatie").fill("2006-05");
        page.getByLabel("Bron", new Page.GetByLabelOptions().setExact(true)).fill("Gemeente");
        press(page, "Verder met controleren");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Opslaan")))
                .isVisible(PATIENTLY);
        page.context().close();
    }

    @Test
    void it_works_without_script(Product product, Visitors visitors) {
        var page = visitors.withoutScript("leidse-regio-editor", 1360);
        page.navigate(product.at("/figures/imports").toString());
        fill(page, "zonder-script.csv", HEADING + "VERW-HA;GM0546;2008;40;100\n");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Annuleren")))
                .isVisible(PATIENTLY);
        press(page, "Annuleren");
        assertThat(page.getByText(Pattern.compile("geannuleerd")).first()).isVisible();
        page.context().close();
    }

    @Test
    void a_server_killed_in_the_middle_leaves_nothing_half_and_says_so(@TempDir Path workspace) {
        String id;
        try (var product = Product.start(workspace, Map.of())) {
            var rows = IntStream.range(0, 400_000)
                    .mapToObj(row -> "VERW-HA;GM0546;%d;%d;100\n".formatted(1900 + row % 100, row))
                    .collect(Collectors.joining("", HEADING, ""));
            id = upload(product, rows);
            product.kill();
        }
        try (var again = Product.start(workspace, Map.of())) {
            var job = Integration.of(again, "leidse-regio-editor").read("/api/v1/imports/" + id);
            assertTrue(STOPPED_STATES.contains(job.get("state").textValue()), job.toString());
            assertTrue(job.get("dataSet").isNull(), job.toString());
            assertEquals("interrupted", job.get("messageCode").textValue(), job.toString());
        }
    }

    private static String upload(Product product, String content) {
        var body =
                "--x\r\nContent-Disposition: form-data; name=\"metadata\"\r\n\r\n{\"vintageDate\": \"2024-05-01\", \"status\":"
                        + " \"definitive\", \"source\": \"Gemeente\"}\r\n--x\r\nContent-Disposition: form-data; name=\"file\";"
                        + " filename=\"groot.csv\"\r\n\r\n" + content + "\r\n--x--\r\n";
        var answer = Integration.of(product, "leidse-regio-editor")
                .send(
                        "POST",
                        "/api/v1/imports",
                        BodyPublishers.ofString(body),
                        "Content-Type",
                        "multipart/form-data; boundary=x");
        assertEquals(202, answer.statusCode(), answer.body());
        return Integration.json(answer).get("id").textValue();
    }

    /** Sends a file and waits until the page, which renews itself, no longer says that it is busy. */
    private static void send(Page page, Product product, String name, String content) {
        page.navigate(product.at("/figures/imports").toString());
        fill(page, name, content);
        assertThat(page.locator("#import:not([data-renew])")).isVisible(PATIENTLY);
    }

    private static void choose(Page page, String name, String content) {
        page.locator("#file")
                .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private static void fill(Page page, String name, String content) {
        choose(page, name, content);
        page.locator("summary").first().click();
        page.getByLabel("Status van de cijfers").selectOption("definitive");
        page.getByLabel("Datum van publicatie").fill("2024-05-01");
        page.locator("#source").fill("Gemeente, begroting 2024");
        press(page, "Insturen en controleren");
    }

    private static int wider(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }
}
