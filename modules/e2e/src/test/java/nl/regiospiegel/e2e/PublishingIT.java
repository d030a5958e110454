package nl.regiospiegel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One invented region publishes with four eyes; a second sees exactly what was granted, and a third nothing. */
@ExtendWith(RunningProduct.class)
class PublishingIT {

    private static final String OWNER = "voorbeeldregio-b";
    private static final String SUBJECT = "indicator=HERH&period=2025HJ02";
    private static final String CSV =
            "/api/v1/comparisons/outcomes?indicator=HERH&regions=voorbeeldregio-a,voorbeeldregio-b"
                    + "&periodKind=half-year&from=2025HJ02&format=csv";

    /** There is no figure of this half-year; of the year there is, and the refusal says so. */
    private static final List<String> NOTHING = List.of("period-kind-differs");

    @Test
    void what_a_region_publishes_is_seen_by_whom_it_was_granted_to(Product product, Visitors visitors)
            throws IOException {
        var granted = Integration.of(product, "voorbeeldregio-a-reader");
        var stranger = Integration.of(product, "voorbeeldregio-c-reader");
        hideBelowEighty(product);
        withdrawWhatCameWithTheProduct(product);
        assertEquals(NOTHING, outcome(granted));

        submit(product, visitors);
        assertEquals(0, shared(granted), "submitted is not published");
        assertEquals(NOTHING, outcome(granted));
        var id = decide(product, visitors);

        assertEquals(1, shared(granted));
        var figures = figures(granted, id);
        assertEquals("Q", figures.get("VB0203").path("observationStatus").asText(), "70 is below eighty");
        assertTrue(figures.get("VB0203").path("numerator").isNull());
        assertTrue(figures.values().stream().allMatch(each -> each.path("own").isNull()));
        var total = figures.get("RG-" + OWNER).path("observationStatus").asText();
        assertEquals(total.equals("Q") ? List.of("suppressed") : List.of(""), outcome(granted));

        assertEquals(0, shared(stranger));
        assertEquals(404, stranger.get("/api/v1/publications/" + id).statusCode());
        assertEquals(NOTHING, outcome(stranger));
        look(product, visitors, id);
    }

    /** Refusal codes of the owner in that half-year, empty for an estimate. */
    private static List<String> outcome(Integration reader) {
        var lines = reader.get(CSV).body().lines().toList();
        var columns = List.of(lines.get(0).split(",", -1));
        return lines.stream()
                .map(line -> line.split(",", -1))
                .filter(cells -> cells[columns.indexOf("region")].equals(OWNER))
                .filter(cells -> cells[columns.indexOf("period")].equals("2025HJ02"))
                .map(cells -> cells[columns.indexOf("refusalCode")])
                .toList();
    }

    private static long shared(Integration reader) {
        return StreamSupport.stream(
                        items(reader, "/api/v1/publications?" + SUBJECT).spliterator(), false)
                .filter(each -> each.path("region").asText().equals(OWNER))
                .count();
    }

    private static java.util.Map<String, JsonNode> figures(Integration reader, String id) {
        return StreamSupport.stream(
                        items(reader, "/api/v1/publications/" + id + "/figures").spliterator(), false)
                .collect(Collectors.toMap(each -> each.path("area").asText(), each -> each));
    }

    private static JsonNode items(Integration reader, String path) {
        return Integration.json(reader.get(path)).path("items");
    }

    private static void hideBelowEighty(Product product) {
        var administrator = Integration.of(product, OWNER + "-administrator");
        var path = "/api/v1/suppression-rule";
        var tag = administrator.get(path).headers().firstValue("ETag").orElseThrow();
        var changed = administrator.send(
                "PUT",
                path,
                BodyPublishers.ofString("{\"threshold\": 80, \"rounding\": 1}"),
                "Content-Type",
                "application/json",
                "If-Match",
                tag);
        assertEquals(200, changed.statusCode(), changed.body());
    }

    private static void withdrawWhatCameWithTheProduct(Product product) {
        var approver = Integration.of(product, OWNER + "-approver");
        for (var publication : items(approver, "/api/v1/publications?state=published&" + SUBJECT)) {
            if (publication.path("own").asBoolean()) {
                var withdrawn = approver.send(
                        "POST",
                        "/api/v1/publications/" + publication.path("id").asText() + "/withdrawal",
                        BodyPublishers.ofString("{\"comment\": \"Telling nagelopen.\"}"),
                        "Content-Type",
                        "application/json");
                assertEquals(200, withdrawn.statusCode(), withdrawn.body());
            }
        }
    }

    private static void submit(Product product, Visitors visitors) throws IOException {
        var page = visitors.official(OWNER + "-editor", 1360);
        AccessibilityIT.check(page, product.at("/figures/publications").toString(), "publications-1360");
        page.locator("input[name=set][value='HERH 2025HJ02']").check();
        page.getByLabel("Alleen deze regio's").check();
        page.getByLabel("Voorbeeldregio A").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bekijk eerst wat anderen zien"))
                .click();
        assertThat(page.locator("main")).containsText("Er is niets ingediend");
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("VB0203")))
                .containsText("klein aantal");
        var preview = page.url();
        AccessibilityIT.check(page, preview, "publication-preview-1360");
        assertThat(page.getByLabel("Voorbeeldregio A")).isChecked();
        page.getByLabel("Toelichting voor uw collega").fill("Telling nagelopen.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Indienen"))
                .click();
        assertThat(page.locator("main")).containsText("Een collega kan nu beslissen");
        page.context().close();
    }

    private static String decide(Product product, Visitors visitors) throws IOException {
        var page = visitors.official(OWNER + "-approver", 1360);
        page.navigate(product.at("/figures/publications").toString());
        page.locator("section:has(#h-submitted) tbody a").first().click();
        assertThat(page.locator("main")).containsText("Zo zouden anderen de cijfers zien");
        assertThat(page.locator("main")).containsText("klein aantal");
        AccessibilityIT.check(page, page.url(), "publication-submitted-1360");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publiceren"))
                .click();
        assertThat(page.locator("main")).containsText("goedgekeurd");
        var id = page.url().replaceAll(".*[?&]id=([^&]*).*", "$1");
        page.context().close();
        return id;
    }

    private static void look(Product product, Visitors visitors, String id) throws IOException {
        var page = visitors.official("voorbeeldregio-a-reader", 390);
        AccessibilityIT.check(page, product.at("/figures/publication?id=" + id).toString(), "publication-shared-390");
        assertThat(page.locator("main")).containsText("verborgen");
        assertFalse(page.locator("main").innerText().contains("klein aantal"));
        AccessibilityIT.check(page, product.at("/figures/publications").toString(), "publications-390");
        page.context().close();
    }
}
