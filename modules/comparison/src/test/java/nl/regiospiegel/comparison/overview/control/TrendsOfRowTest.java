package nl.regiospiegel.comparison.overview.control;

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

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.overview.entity.OverviewComparison;
import nl.regiospiegel.comparison.trend.entity.TrendResult;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.statistics.trend.Trend;
import org.junit.jupiter.api.Test;

/** The recent trend beside each value of an overview. */
class TrendsOfRowTest {

    /** Half-years from the second of 2022 on, which lie on one side of every real break. */
    private static final Period FIRST = Period.halfYear(2022, 1);

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
    void a_trend_is_no_decision_and_does_not_enlarge_the_family() {
        assertEquals(
                1, about(null, HAGUE, city(300, 340, 380, 420, 460)).family().size());
    }
}
