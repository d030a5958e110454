package nl.regiospiegel.comparison.trend.control;

import static nl.regiospiegel.comparison.series.Courses.AMOUNT;
import static nl.regiospiegel.comparison.series.Courses.RATE;
import static nl.regiospiegel.comparison.series.Courses.SHARE;
import static nl.regiospiegel.comparison.series.Courses.breakAt;
import static nl.regiospiegel.comparison.series.Courses.codes;
import static nl.regiospiegel.comparison.series.Courses.counted;
import static nl.regiospiegel.comparison.series.Courses.counts;
import static nl.regiospiegel.comparison.series.Courses.half;
import static nl.regiospiegel.comparison.series.Courses.values;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.regiospiegel.comparison.series.Courses;
import nl.regiospiegel.comparison.series.entity.Course;
import nl.regiospiegel.comparison.trend.entity.TrendResult;
import nl.regiospiegel.figures.seriesbreak.entity.BreakConsequence;
import nl.regiospiegel.statistics.trend.Trend;
import nl.regiospiegel.statistics.trend.TrendMethod;
import org.junit.jupiter.api.Test;

/** Trends that are there, that are not, and that cannot honestly be given. */
class SeekTrendTest {

    private static TrendResult.Recent recent(Course course) {
        return (TrendResult.Recent) SeekTrend.in(course).recent();
    }

    private static TrendResult.Longer longer(Course course) {
        return (TrendResult.Longer) SeekTrend.in(course).longer();
    }

    private static String refused(TrendResult result) {
        return ((TrendResult.NoTrend) result).refusal().code().code();
    }

    private static List<String> periods(TrendResult.Tested tested) {
        return tested.points().stream().map(point -> point.period().code()).toList();
    }

    @Test
    void the_five_latest_points_decide_and_earlier_ones_do_not() {
        var found = recent(counted(SHARE, 1000, 900, 900, 300, 340, 380, 420, 460));
        assertEquals(Trend.INCREASING, found.trend());
        assertEquals(TrendMethod.COCHRAN_ARMITAGE, found.test().method());
        assertEquals(List.of("2016HJ01", "2016HJ02", "2017HJ01", "2017HJ02", "2018HJ01"), periods(found));
        assertEquals(0.04, found.slope().value(), 1e-12);
        assertEquals(
                Trend.DECREASING,
                recent(counted(SHARE, 1000, 460, 420, 380, 340, 300)).trend());
        assertEquals(
                Trend.NO_CHANGE,
                recent(counted(SHARE, 1000, 300, 310, 300, 305, 302)).trend());
    }

    @Test
    void four_points_or_a_gap_among_the_latest_five_are_too_few() {
        assertEquals(
                "too-few-points",
                refused(SeekTrend.in(counted(SHARE, 1000, 300, 340, 380, 420)).recent()));
        var gap = SeekTrend.in(counted(SHARE, 1000, 200, 220, 300, null, 340, 380, 420, 460));
        assertEquals("too-few-points", refused(gap.recent()));
        var sentence = ((TrendResult.NoTrend) gap.recent())
                .refusal()
                .message(gap.course().question().about().locale());
        assertTrue(sentence.contains(": 4.") && sentence.contains("ten minste 5"), sentence);
        assertEquals("no-figure", refused(SeekTrend.in(counted(SHARE, 1000)).recent()));
    }

    @Test
    void no_trend_is_drawn_over_a_break() {
        var figures = counts(1000, 300, 320, 340, 360, 380, 400, 420, 440);
        var late = SeekTrend.in(Courses.of(SHARE, List.of(breakAt(5, BreakConsequence.BLOCKS)), figures));
        assertEquals("series-break", refused(late.recent()));
        assertEquals("series-break", refused(late.longer()));
        var early = SeekTrend.in(Courses.of(SHARE, List.of(breakAt(3, BreakConsequence.BLOCKS)), figures));
        assertEquals(5, ((TrendResult.Recent) early.recent()).points().size());
        assertEquals("series-break", refused(early.longer()));
        var warned = SeekTrend.in(Courses.of(SHARE, List.of(breakAt(5, BreakConsequence.WARNS)), figures));
        assertEquals(8, ((TrendResult.Longer) warned.longer()).points().size());
    }

    @Test
    void values_without_counts_or_spread_have_no_recent_trend_but_may_have_a_longer_one() {
        var shares = values(SHARE, 0.30, 0.31, 0.32, 0.33, 0.34, 0.35, 0.36, 0.37);
        assertEquals("no-counts", refused(SeekTrend.in(shares).recent()));
        assertEquals(Trend.INCREASING, longer(shares).trend());
        assertEquals(0.01, longer(shares).slope().value(), 1e-12);
        assertEquals(
                "no-spread", refused(SeekTrend.in(values(AMOUNT, 1, 2, 3, 4, 5)).recent()));
    }

    @Test
    void a_share_of_nothing_or_all_has_no_logit_and_no_trend() {
        var course = SeekTrend.in(counted(SHARE, 1000, 0, 100, 200, 300, 400));
        assertEquals("no-variation", refused(course.recent()));
    }

    @Test
    void rates_are_tested_with_the_weights_of_their_limits() {
        var found = recent(counted(RATE, 100_000, 300, 400, 500, 600, 700));
        assertEquals(TrendMethod.WEIGHTED_LEAST_SQUARES, found.test().method());
        assertEquals(Trend.INCREASING, found.trend());
    }

    @Test
    void a_longer_trend_takes_eight_points_and_a_gap_keeps_its_place() {
        assertEquals(
                "too-few-points",
                refused(SeekTrend.in(counted(SHARE, 1000, 1, 2, 3, 4, 5, 6, 7)).longer()));
        var gap = longer(counted(SHARE, 1000, 300, 310, 320, 330, null, null, 360, 370, 380, 390));
        assertEquals(8, gap.points().size());
        assertEquals(0.01, gap.slope().value(), 1e-12);
        assertEquals(Trend.INCREASING, gap.trend());
        assertEquals(
                Trend.NO_CHANGE,
                longer(counted(SHARE, 1000, 300, 310, 300, 310, 300, 310, 300, 310))
                        .trend());
        assertEquals(
                Trend.DECREASING,
                longer(counted(SHARE, 1000, 390, 380, 370, 360, 350, 340, 330, 320))
                        .trend());
    }

    @Test
    void dependence_is_told_only_where_something_was_calculated() {
        var found = SeekTrend.in(counted(SHARE, 1000, 300, 340, 380, 420, 460)).course();
        assertTrue(codes(found).containsAll(List.of("periods-not-independent", "trajectories-not-independent")));
        assertFalse(codes(SeekTrend.in(counted(SHARE, 1000, 300)).course()).contains("periods-not-independent"));
    }

    @Test
    void the_sentence_says_what_was_found_with_its_slope_and_no_more() {
        var course = counted(SHARE, 1000, 300, 340, 380, 420, 460);
        assertEquals(
                "Bij Regio stad stijgt dit cijfer. De laatste 5 punten, van "
                        + half(0).name(course.question().about().locale())
                        + " tot en met "
                        + half(4).name(course.question().about().locale())
                        + ", gaan omhoog: dat is meer dan toeval, met 99,8 procent betrouwbaarheid. De helling is 4,00"
                        + " procentpunt per halfjaar (met 95 procent betrouwbaarheid tussen 4,00 en 4,00 procentpunt).",
                TrendSentence.of(recent(course), course));
        var flat = counted(SHARE, 1000, 300, 310, 300, 305, 302);
        assertTrue(TrendSentence.of(recent(flat), flat).contains("bewijst niet dat er niets verandert"));
    }
}
