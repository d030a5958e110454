package nl.regiospiegel.comparison.overview.control;

import static nl.regiospiegel.comparison.Examples.event;
import static nl.regiospiegel.comparison.Examples.startWithin;
import static nl.regiospiegel.comparison.overview.control.Overviews.COUNTRY;
import static nl.regiospiegel.comparison.overview.control.Overviews.ask;
import static nl.regiospiegel.comparison.overview.control.Overviews.cell;
import static nl.regiospiegel.comparison.overview.control.Overviews.onClocks;
import static nl.regiospiegel.comparison.overview.control.Overviews.question;
import static nl.regiospiegel.comparison.overview.control.Overviews.share;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.regiospiegel.comparison.Examples;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.overview.entity.Moment;
import nl.regiospiegel.comparison.overview.entity.OverviewComparison;
import nl.regiospiegel.comparison.overview.entity.OverviewFinding;
import nl.regiospiegel.comparison.overview.entity.OverviewQuestion;
import nl.regiospiegel.comparison.overview.entity.OverviewRow;
import nl.regiospiegel.comparison.timeline.entity.ClockEvent;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.regions.contractmodel.entity.CareForm;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;
import nl.regiospiegel.regions.timeline.entity.EventType;
import nl.regiospiegel.regions.timeline.entity.ImplementationWindow;

/** Regions with clocks, figures of theirs, and what an overview says of them. */
abstract class OnClocks {

    static final String SHARE = "VERW-HA";
    static final ComparedRegion EARLY = region("vroeg", "GM0518", "2023-01-01");
    static final ComparedRegion LATE = region("laat", "GM0599", "2024-01-01");
    static final ComparedRegion LATEST = region("laatst", "GM0363", "2025-01-01");
    static final ComparedRegion WITH_WINDOW = new Examples.Region("overgang")
            .municipalities("GM0344")
            .covers(CareForm.values())
            .events(startWithin(
                    "2023-01-01",
                    new ImplementationWindow(new EdtfDate("2023-01-01"), new EdtfDate("2023-06-30"), "Een half jaar.")))
            .build();
    static final ComparedRegion TIMELESS = new Examples.Region("tijdloos")
            .municipalities("GM0363")
            .covers(CareForm.values())
            .build();

    static ComparedRegion region(String id, String municipality, String start) {
        return new Examples.Region(id)
                .municipalities(municipality)
                .covers(CareForm.values())
                .events(event("start", EventType.CONTRACT_START, null, start))
                .build();
    }

    static Period half(int year, int half) {
        return Period.halfYear(year, half);
    }

    static PublishedFigure of(String area, Period period, int numerator) {
        return share(SHARE, area, period, numerator, 1_000);
    }

    /** The country has a value in all of these half-years. */
    static PublishedFigure[] beside(PublishedFigure... figures) {
        var all = new ArrayList<>(List.of(figures));
        IntStream.range(0, 10)
                .mapToObj(i -> share(SHARE, COUNTRY, half(2021, 1).plus(i), 30_000 + 1_000 * i, 100_000))
                .forEach(all::add);
        return all.toArray(PublishedFigure[]::new);
    }

    static OverviewQuestion on(ClockEvent event, ComparedRegion... regions) {
        return onClocks(question(null, List.of(SHARE), regions), event);
    }

    static OverviewComparison compare(List<ComparedRegion> regions, PublishedFigure... figures) {
        return ask(on(ClockEvent.CONTRACT_START, regions.toArray(ComparedRegion[]::new)), figures);
    }

    static OverviewRow row(OverviewComparison overview) {
        return overview.rows().get(0);
    }

    static List<Moment> moments(OverviewComparison overview) {
        return row(overview).cells().stream().map(cell -> cell.moment()).toList();
    }

    static List<String> codes(OverviewComparison overview) {
        return overview.findings().stream().map(found -> found.finding().code()).toList();
    }

    static OverviewFinding found(OverviewComparison overview, String code) {
        var found = overview.findings().stream()
                .filter(each -> each.finding().code().equals(code))
                .toList();
        assertEquals(1, found.size(), codes(overview).toString());
        return found.get(0);
    }
}
