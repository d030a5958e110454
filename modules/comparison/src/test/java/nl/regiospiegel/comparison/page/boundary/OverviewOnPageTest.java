package nl.regiospiegel.comparison.page.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.regiospiegel.comparison.overview.control.Overviews;
import nl.regiospiegel.comparison.overview.entity.OverviewComparison;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.language.Language;
import org.junit.jupiter.api.Test;

/** An overview as people read it. */
class OverviewOnPageTest {

    private static final PublishedFigure CITY = Overviews.share("VERW-HA", "GM0518", 7360, 18_745);

    private static OverviewOnPage.Row row(OverviewComparison overview) {
        var source = new SourceReference("cbs", null, "official", "Tabel", "CBS", null, null, null, null);
        var page = new OverviewOnPage(null, overview, List.of(source), new PageTexts(Language.DUTCH));
        return page.getGroups().stream()
                .flatMap(group -> group.rows().stream())
                .filter(row -> row.code().equals("VERW-HA"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_trend_that_is_refused_says_why() {
        var trend = row(Overviews.ask(CITY)).trends().get(0);
        assertEquals("too-few-points", trend.refusalCode());
        assertEquals(
                "Voor Regio den-haag zijn er te weinig bruikbare punten die bij elkaar horen: 1. Voor deze berekening zijn er ten minste 5 nodig.",
                trend.refusal());
    }
}
