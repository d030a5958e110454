package nl.regiospiegel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An official logs in, compares, follows a fact to its source, shares, downloads and logs out. */
@ExtendWith(RunningProduct.class)
class JourneyIT {

    @Test
    void the_three_models_stand_side_by_side_with_what_the_sources_say(Product product, Visitors visitors) {
        var page = visitors.official("mvs-reader", 1360);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Vergelijken"))
                .first()
                .click();
        var models = page.getByRole(AriaRole.TABLE).first();
        for (var region : new String[] {"Den Haag", "MVS", "Leidse Regio"}) {
            assertThat(models.getByRole(AriaRole.COLUMNHEADER, new Locator.GetByRoleOptions().setName(region)))
                    .isVisible();
        }
        assertThat(models).containsText("80%");
        assertThat(models).containsText("bijna 190");
        assertThat(models).containsText("180");
        assertThat(models).containsText(Pattern.compile("onbekend"));
        openAll(page);
        var text = page.locator("main").innerText();
        assertTrue(text.contains("aan het eind van het eerste kwartaal van 2022"), "the planned award as written");
        assertTrue(text.contains("april 2022"), "the actual award");
        page.context().close();
    }

    @Test
    void a_fact_leads_to_its_source_with_the_place_in_it(Product product, Visitors visitors) {
        var page = visitors.official("mvs-reader", 1360);
        page.navigate(product.at("/comparison/compare").toString());
        var reference = page.getByRole(AriaRole.TABLE).first().locator("sup a").first();
        var target = page.locator(reference.getAttribute("href"));
        assertThat(target).containsText("alinea");
        assertEquals(0, page.locator("a[href='#'], a:not([href])").count(), "dead links");
        page.context().close();
    }

    @Test
    void the_share_referred_by_the_gp_is_shown_with_its_counts_and_refusals(Product product, Visitors visitors) {
        var page = visitors.official("mvs-reader", 1360);
        page.navigate(
                product.at("/comparison/compare?regions=den-haag&regions=mvs&regions=leidse-regio&indicator=VERW-HA"
                                + "&benchmark=NL01&periodKind=half-year&axis=calendar")
                        .toString());
        openAll(page);
        var text = page.locator("main").innerText();
        for (var shown : new String[] {"7.360", "18.745", "183.815", "517.450", "39,3"}) {
            assertTrue(text.contains(shown), shown);
        }
        assertTrue(text.toLowerCase(java.util.Locale.ROOT).contains("voorlopig"), "the status");
        assertThat(page.locator("rs-outcome-chart svg").first()).isVisible();
        assertThat(page.locator("rs-timeline-chart svg").first()).isVisible();
        for (var section : page.locator("section:has(table)").all()) {
            assertFalse(section.innerText().contains("fictief"), "a real comparison says nothing fictitious");
        }
        page.context().close();
    }

    @Test
    void a_region_without_figures_is_told_so(Product product, Visitors visitors) {
        var page = visitors.official("proefregio-reader", 1360);
        page.navigate(product.at("/regions/home").toString());
        assertThat(page.locator("main")).containsText("Er zijn nog geen cijfers over de gemeenten van deze regio.");
        page.context().close();
    }

    @Test
    void invented_regions_are_marked_everywhere(Product product, Visitors visitors) {
        var page = visitors.official("voorbeeldregio-a-reader", 1360);
        page.navigate(product.at("/comparison/compare").toString());
        assertThat(page.locator("rs-outcome-chart svg").first()).isVisible();
        for (var figure : page.locator("section:has(table)").all()) {
            assertThat(figure).containsText(Pattern.compile("fictief", Pattern.CASE_INSENSITIVE));
        }
        page.context().close();
    }

    @Test
    void the_page_works_without_script(Product product, Visitors visitors) {
        var page = visitors.withoutScript("mvs-reader", 1360);
        page.navigate(product.at("/comparison/compare").toString());
        page.getByLabel("MVS").uncheck();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Vergelijk"))
                .click();
        assertFalse(page.url().contains("regions=mvs"));
        assertTrue(page.url().contains("regions=den-haag"));
        assertThat(page.locator("main")).containsText("7.360");
        page.context().close();
    }

    @Test
    void the_download_is_for_a_dutch_spreadsheet(Product product, Visitors visitors) throws Exception {
        var page = visitors.official("mvs-reader", 1360);
        page.navigate(product.at("/comparison/compare").toString());
        var download = page.waitForDownload(() -> page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Download als CSV").setExact(true))
                .click());
        var text = Files.readString(download.path());
        assertTrue(text.startsWith("\uFEFF"), "the mark that tells a spreadsheet it is UTF-8");
        assertTrue(text.lines().findFirst().orElseThrow().contains(";"), text);
        assertTrue(text.contains("7360"), text);
        assertTrue(text.contains("CC BY 4.0"), text);
        page.context().close();
    }

    @Test
    void the_keyboard_alone_is_enough(Product product, Visitors visitors) {
        var page = visitors.official("mvs-reader", 1360);
        page.navigate(product.at("/comparison/compare").toString());
        page.keyboard().press("Tab");
        assertEquals("Naar de inhoud", page.evaluate("document.activeElement.textContent"));
        page.keyboard().press("Enter");
        assertEquals("main", page.evaluate("document.activeElement.id"));
        var submit = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Vergelijk"));
        for (var step = 0; step < 40 && !(boolean) submit.evaluate("one => one === document.activeElement"); step++) {
            page.keyboard().press("Tab");
        }
        assertTrue((boolean) submit.evaluate("one => one === document.activeElement"), "the button is reached by Tab");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*indicator=.*"));
        page.context().close();
    }

    @Test
    void the_other_language_keeps_the_comparison(Product product, Visitors visitors) {
        var page = visitors.official("mvs-reader", 1360);
        page.navigate(product.at("/comparison/compare?regions=mvs&regions=den-haag&indicator=VERW-GEM")
                .toString());
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English"))
                .click();
        assertEquals("en", page.locator("html").getAttribute("lang"));
        assertTrue(page.url().contains("indicator=VERW-GEM"), page.url());
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Compare")))
                .isVisible();
        page.context().close();
    }

    @Test
    void after_logging_out_the_region_is_closed(Product product, Visitors visitors) {
        var page = visitors.official("mvs-reader", 1360);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Uitloggen"))
                .click();
        page.navigate(product.at("/regions/home").toString());
        assertThat(page.getByLabel("Wachtwoord")).isVisible();
        page.context().close();
    }

    @Test
    void a_wrong_password_is_told_and_locks_after_five(Product product, Visitors visitors) {
        var page = visitors.stranger(1360);
        page.navigate(product.at("/identity/login").toString());
        for (var attempt = 0; attempt < 6; attempt++) {
            page.getByLabel("Gebruikersnaam").fill("den-haag-approver");
            page.getByLabel("Wachtwoord").fill("niet-het-goede");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Inloggen"))
                    .click();
            assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        }
        assertThat(page.getByRole(AriaRole.ALERT)).containsText(Pattern.compile("minu"));
        page.context().close();
    }

    @Test
    void a_print_of_the_comparison_is_complete(Product product, Visitors visitors) {
        var page = visitors.official("mvs-reader", 1360);
        page.navigate(product.at("/comparison/compare").toString());
        assertThat(page.locator("rs-outcome-chart svg").first()).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
        var text = page.locator("body").innerText();
        for (var shown : new String[] {"Regiospiegel 0.1.0", "2023", "7.360", "alinea"}) {
            assertTrue(text.contains(shown), shown + " in " + text);
        }
        assertEquals(0, page.locator("details:not([open])").count(), "closed tables");
        var printed = page.locator("#bron-2 a").first().evaluate("one => getComputedStyle(one, '::after').content");
        assertTrue(printed.toString().contains("http"), "the address of a source on paper: " + printed);
        page.context().close();
    }

    private static void openAll(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
    }
}
