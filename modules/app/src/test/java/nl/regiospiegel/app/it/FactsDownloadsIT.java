package nl.regiospiegel.app.it;

import static nl.regiospiegel.app.it.ComparisonDownloadsIT.csv;
import static nl.regiospiegel.app.it.ComparisonDownloadsIT.official;
import static nl.regiospiegel.app.it.ComparisonDownloadsIT.workbook;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Models, access points and timelines leave the page that compares regions as a table and as a workbook. */
@RunAsClient
class FactsDownloadsIT extends InTheProduct {

    @Test
    void models_ways_into_help_and_timelines_leave_as_the_page_shows_them() {
        var reader = official("mvs-reader");
        var page = reader.get("/comparison/compare?regions=den-haag,mvs").body();
        for (var part : List.of("models", "access-points", "timelines")) {
            assertTrue(page.contains("href=\"/comparison/" + part + ".csv?regions=den-haag"), part);
            var book = workbook(reader, part + ".xlsx?regions=den-haag,mvs");
            var heading =
                    csv(reader, part + ".csv?regions=den-haag,mvs").lines().findFirst();
            assertEquals(
                    List.of(heading.orElseThrow().substring(1).split(";")),
                    book.table().get(0),
                    part);
            assertTrue(Set.copyOf(book.column("region")).containsAll(Set.of("den-haag", "mvs")), part);
            assertTrue(book.explanation().contains("Versie van de rekenkern | geen"), book.explanation());
            assertTrue(book.explanation().contains("regions | den-haag, mvs"), book.explanation());
            assertFalse(book.column("demonstration").contains("true"), part);
        }
        var models = workbook(reader, "models.xlsx?regions=den-haag,mvs");
        var before = models.column("code").indexOf("providersBefore");
        assertEquals("conflicting", models.column("state").get(before));
        assertEquals("bijna 190; 180", models.column("text").get(before));
        var clock = workbook(reader, "timelines.xlsx?regions=den-haag,mvs&axis=event");
        assertTrue(clock.column("actualMinDays").contains("0"), "the start itself");
        assertTrue(clock.column("row").contains("lead-time"));
        var ways = workbook(reader, "access-points.xlsx?regions=den-haag,mvs");
        assertTrue(ways.column("row").containsAll(List.of("municipal", "statutory")));
    }
}
