package nl.regiospiegel.comparison.page.boundary;

import static nl.regiospiegel.comparison.Examples.event;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import nl.regiospiegel.comparison.Examples;
import nl.regiospiegel.comparison.overview.control.Overviews;
import nl.regiospiegel.comparison.overview.entity.Moment;
import nl.regiospiegel.comparison.overview.entity.OverviewComparison;
import nl.regiospiegel.comparison.timeline.entity.ClockEvent;
import nl.regiospiegel.figures.indicator.entity.Unit;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.contractmodel.entity.CareForm;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.timeline.entity.EventType;
import org.junit.jupiter.api.Test;

/** An overview as people read it. */
class OverviewOnPageTest {

    private static final PublishedFigure CITY = Overviews.share("VERW-HA", "GM0518", 7360, 18_745);

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static OverviewOnPage page(OverviewComparison overview) {
        var source = new SourceReference("cbs", null, "official", "Tabel", "CBS", null, null, null, null);
        return new OverviewOnPage(null, overview, List.of(source), new PageTexts(Language.DUTCH));
    }

    private static OverviewOnPage.Row row(OverviewComparison overview) {
        return page(overview).getGroups().stream()
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

    @Test
    void on_clocks_each_cell_says_its_period_and_how_long_after_the_start_it_is() {
        var started = new Examples.Region("den-haag")
                .municipalities("GM0518")
                .covers(CareForm.values())
                .events(event("start", EventType.CONTRACT_START, "2022-01-01", null))
                .build();
        var timeless = new Examples.Region("mvs")
                .municipalities("GM0556")
                .covers(CareForm.values())
                .build();
        var asked = Overviews.question(null, List.of(), started, timeless);
        var overview = Overviews.ask(Overviews.onClocks(asked, ClockEvent.CONTRACT_START), CITY);
        var row = row(overview);
        assertEquals("2 halfjaren na de start", row.period());
        assertEquals(List.of("1e halfjaar 2023, 2 halfjaren na de start", ""), row.moments());
        var page = page(overview);
        assertEquals(
                List.of("Stap start, 1 januari 2022 (gepland)", "geen datum voor deze gebeurtenis"),
                page.getClocks().stream().map(ClockOnPage::start).toList());
        assertEquals("Eigen klok (Start contract)", page.getAxis());
        assertEquals("Indicatoren zonder cijfer op deze klok (35)", page.getSilentTitle());
        assertFalse(page.isShared(), "each stands beside the value of its own period");
        assertEquals(List.of(), row(Overviews.ask(CITY)).moments());
    }

    @Test
    void a_moment_is_told_in_periods_from_the_event() {
        var words = new MomentWords(new OverviewTexts(Language.DUTCH), ClockEvent.AWARD, TODAY);
        assertEquals("1 halfjaar voor de gunning", words.since(new Moment(Period.halfYear(2023, 1), -1)));
        assertEquals("het halfjaar van de gunning", words.since(new Moment(Period.halfYear(2023, 1), 0)));
        assertEquals("3 jaar na de gunning", words.since(new Moment(Period.year(2023), 3)));
        var figures = new FigureWords(Unit.PROPORTION, new PageTexts(Language.DUTCH));
        assertEquals("2023, 3 jaar na de gunning", words.of(new Moment(Period.year(2023), 3), figures));
        assertEquals(
                "2026, 6 jaar na de gunning: zover is deze regio nog niet",
                words.of(new Moment(Period.year(2026), 6), figures));
        var english = new MomentWords(new OverviewTexts(Language.ENGLISH), ClockEvent.CLIENT_TRANSFER, TODAY);
        assertEquals("1 year after the transfer of clients", english.since(new Moment(Period.year(2023), 1)));
    }
}
