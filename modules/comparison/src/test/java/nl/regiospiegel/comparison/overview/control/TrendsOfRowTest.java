package nl.regiospiegel.comparison.overview.control;

import static nl.regiospiegel.comparison.Examples.event;
import static nl.regiospiegel.comparison.overview.control.Overviews.CITY;
import static nl.regiospiegel.comparison.overview.control.Overviews.COUNTRY;
import static nl.regiospiegel.comparison.overview.control.Overviews.FIRST_HALF;
import static nl.regiospiegel.comparison.overview.control.Overviews.HAGUE;
import static nl.regiospiegel.comparison.overview.control.Overviews.THREE;
import static nl.regiospiegel.comparison.overview.control.Overviews.ask;
import static nl.regiospiegel.comparison.overview.control.Overviews.cell;
import static nl.regiospiegel.comparison.overview.control.Overviews.question;
import static nl.regiospiegel.comparison.overview.control.Overviews.share;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.Examples;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.overview.entity.OverviewComparison;
import nl.regiospiegel.comparison.overview.entity.OverviewRow;
import nl.regiospiegel.comparison.trend.entity.TrendResult;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.figures.seriesbreak.entity.BreakConsequence;
import nl.regiospiegel.figures.seriesbreak.entity.BreakEffect;
import nl.regiospiegel.figures.seriesbreak.entity.BreakKind;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.contractmodel.entity.CareForm;
import nl.regiospiegel.regions.description.entity.LocalText;
import nl.regiospiegel.regions.timeline.entity.EventType;
import nl.regiospiegel.statistics.trend.Trend;
import org.junit.jupiter.api.Test;

/** The recent trend beside each value of an overview. */
class TrendsOfRowTest {

    /** Half-years from the second of 2022 on, which lie on one side of every real break. */
    private static final Period FIRST = Period.halfYear(2022, 1);

    /** It switched in the middle of the second of the half-years. */
    private static final ComparedRegion SWITCHED = new Examples.Region("stad")
            .municipalities(CITY)
            .covers(CareForm.YOUTH_HELP)
            .events(event("start", EventType.CONTRACT_START, null, "2022-10-01"))
            .build();

    private static PublishedFigure[] city(int... numerators) {
        return Stream.concat(
                        IntStream.range(0, numerators.length)
                                .mapToObj(i -> share("VERW-HA", CITY, FIRST.plus(i), numerators[i], 1_000)),
                        IntStream.range(0, numerators.length)
                                .mapToObj(i -> share("VERW-HA", COUNTRY, FIRST.plus(i), 30_000, 100_000)))
                .toArray(PublishedFigure[]::new);
    }

    private static OverviewComparison about(Period period, ComparedRegion region, PublishedFigure... figures) {
        return ask(question(period, List.of("VERW-HA"), region), figures);
    }

    private static TrendResult trend(OverviewComparison overview) {
        return cell(overview, "VERW-HA", 0).trend();
    }

    private static Trend found(OverviewComparison overview) {
        return ((TrendResult.Recent) trend(overview)).trend();
    }

    private static String refused(OverviewComparison overview) {
        return ((TrendResult.NoTrend) trend(overview)).refusal().code().code();
    }

    @Test
    void five_points_go_up_down_or_nowhere() {
        assertEquals(Trend.INCREASING, found(about(null, HAGUE, city(300, 340, 380, 420, 460))));
        assertEquals(Trend.DECREASING, found(about(null, HAGUE, city(460, 420, 380, 340, 300))));
        assertEquals(Trend.NO_CHANGE, found(about(null, HAGUE, city(300, 310, 300, 305, 302))));
    }

    @Test
    void it_ends_at_the_period_of_the_row() {
        var rising = city(300, 340, 380, 420, 460, 100);
        assertEquals(Trend.INCREASING, found(about(FIRST.plus(4), HAGUE, rising)));
        assertEquals("too-few-points", refused(about(FIRST.plus(3), HAGUE, rising)));
    }

    @Test
    void where_there_is_none_it_says_why() {
        assertEquals("too-few-points", refused(about(null, HAGUE, city(300, 340))));
        assertEquals("no-figure", refused(about(FIRST_HALF, THREE, city(300, 340))));
        assertEquals("no-figure", refused(about(null, HAGUE)));
    }

    @Test
    void a_break_of_the_indicator_is_not_crossed() {
        var figures = IntStream.range(0, 6)
                .mapToObj(i -> share("VERW-HA", CITY, Period.halfYear(2019, 1).plus(i), 300 + 40 * i, 1_000))
                .toArray(PublishedFigure[]::new);
        assertEquals("series-break", refused(about(null, HAGUE, figures)));
    }

    @Test
    void the_figures_of_its_points_are_among_the_figures_and_not_among_those_of_the_row() {
        var points = city(100, 300, 340, 380, 420, 460);
        points[0] = from("too-early", points[0]);
        points[1] = from("earlier", points[1]);
        var overview = about(null, HAGUE, points);
        assertEquals(List.of("cbs", "earlier"), overview.dataSets());
        assertEquals(7, overview.figures().count(), "the region, the country and five points");
        assertEquals(2, overview.rows().get(0).figures().count());
        var refused = about(null, HAGUE, Arrays.copyOfRange(points, 1, 3));
        assertEquals(List.of(), refused.rows().get(0).figuresOfTrends().toList());
    }

    private static PublishedFigure from(String dataSet, PublishedFigure figure) {
        return new PublishedFigure(
                figure.indicator(),
                figure.area(),
                figure.period(),
                null,
                figure.observation(),
                figure.vintage(),
                dataSet,
                false);
    }

    @Test
    void what_must_be_known_of_a_trend_is_told_with_its_row() {
        var row = about(null, HAGUE, city(300, 340, 380, 420, 460)).rows().get(0);
        assertTrue(codes(row).contains("periods-not-independent"), codes(row).toString());
        assertFalse(codes(row).contains("periods-counted"), codes(row).toString());
        var refused = about(null, HAGUE, city(300, 340)).rows().get(0);
        assertFalse(codes(refused).contains("periods-not-independent"), "nothing is tested");
    }

    @Test
    void a_trend_that_counts_periods_of_a_switch_names_those_among_its_points_only() {
        var figures = city(100, 300, 340, 380, 420, 460, 480);
        assertTrue(codes(about(FIRST.plus(5), SWITCHED, figures).rows().get(0)).contains("periods-counted"));
        assertFalse(codes(about(FIRST.plus(6), SWITCHED, figures).rows().get(0)).contains("periods-counted"));
    }

    private static List<String> codes(OverviewRow row) {
        return row.findings().stream().map(Finding::code).toList();
    }

    @Test
    void a_break_that_only_warns_is_told_with_its_source_when_a_trend_runs_over_it() {
        var warns = breakAt(FIRST.plus(3), BreakConsequence.WARNS);
        var over = trends(warns).rows().get(0);
        assertTrue(codes(over).contains("series-break-warning"), codes(over).toString());
        assertTrue(over.breaks().contains(warns));
        var before = trends(breakAt(FIRST, BreakConsequence.WARNS)).rows().get(0);
        assertFalse(
                codes(before).contains("series-break-warning"), codes(before).toString());
    }

    private static OverviewComparison trends(SeriesBreak warns) {
        var figures = List.of(city(300, 340, 380, 420, 460));
        var indicator = new Indicators().find("VERW-HA").orElseThrow();
        return new CompareOverview(question(null, List.of("VERW-HA"), HAGUE), day -> List.of())
                .compare(List.of(new FiguresOfRow(indicator, figures, List.of(), List.of(warns))));
    }

    private static SeriesBreak breakAt(Period period, BreakConsequence consequence) {
        var text = new LocalText("Breuk", "Break");
        return new SeriesBreak(
                "breuk",
                period.first(),
                text,
                text,
                BreakKind.METHOD,
                BreakEffect.UNEVEN,
                Map.of(new IndicatorCode("VERW-HA"), consequence),
                Set.of(),
                new SourceReference("bron", null, "official", "Bron", "Bron", null, null, null, null));
    }

    @Test
    void a_trend_is_no_decision_and_does_not_enlarge_the_family() {
        assertEquals(
                1, about(null, HAGUE, city(300, 340, 380, 420, 460)).family().size());
    }
}
