package nl.regiospiegel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of comparison as they come out on paper. */
@ExtendWith(RunningProduct.class)
class PaperIT {

    /** A4 between its margins, in the points of a browser. */
    private static final int PAPER = 688;

    /** An evaluation may still be computed; its page shows it by itself when it is there. */
    private static final IsVisibleOptions A_WHILE = new IsVisibleOptions().setTimeout(120_000);

    private static final String SHOWN =
            "one => one.getClientRects().length > 0 && getComputedStyle(one).visibility === 'visible'"
                    + " && !one.closest('.rs-visually-hidden')";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/comparison/compare",
                "/comparison/outcome?indicator=VERW-HA&regions=den-haag,mvs&benchmark=country&period=2023HJ01",
                "/comparison/outcome?indicator=VERW-HA&regions=voorbeeldregio-a,voorbeeldregio-b&benchmark=country",
                "/comparison/overview",
                "/comparison/side-by-side",
                "/comparison/evaluation?region=voorbeeldregio-a&indicator=VERW-HA"
            })
    void a_page_is_a_clean_report(String path, Product product, Visitors visitors) {
        var page = visitors.returning("voorbeeldregio-a-reader", PAPER);
        page.navigate(product.at(path).toString());
        assertThat(page.locator("#h-sources")).isVisible(A_WHILE);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.evaluate("window.dispatchEvent(new Event('beforeprint'))");

        assertEquals(
                List.of(), shown(page, "nav, form, button, input, select, summary, a[href*='.csv'], a[href*='.xlsx']"));
        assertEquals(List.of(), cutOff(page));
        assertEquals(0, page.locator("details:not([open])").count(), "closed tables");
        var text = page.locator("body").innerText();
        for (var told : List.of("Keuze:", "Gemaakt op", "Regiospiegel 0.1.0", "Let op:")) {
            assertTrue(text.contains(told), told);
        }
        assertTrue(page.locator(".rs-sources li").count() > 0, "sources");
        page.context().close();
    }

    private static Object shown(Page page, String what) {
        return page.evaluate(
                "what => [...document.querySelectorAll(what)].filter(" + SHOWN
                        + ").map(one => one.outerHTML.slice(0, 120))",
                what);
    }

    /** What sticks out of the paper. */
    private static Object cutOff(Page page) {
        return page.evaluate(
                "[...document.querySelectorAll('main *')].filter(" + SHOWN
                        + ").filter(one => one.getBoundingClientRect().right > innerWidth + 1).map(one => one.outerHTML.slice(0, 120)).slice(0, 5)");
    }
}
