package nl.regiospiegel.comparison.series.control;

import static nl.regiospiegel.comparison.series.Courses.SHARE;
import static nl.regiospiegel.comparison.series.Courses.codes;
import static nl.regiospiegel.comparison.series.Courses.counts;
import static nl.regiospiegel.comparison.series.Courses.half;
import static nl.regiospiegel.comparison.series.Courses.onClock;
import static nl.regiospiegel.comparison.series.Courses.withWindow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import nl.regiospiegel.comparison.controlchart.control.ControlChartSentence;
import nl.regiospiegel.comparison.controlchart.control.DrawControlChart;
import nl.regiospiegel.comparison.controlchart.entity.ChartPart;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.outcome.entity.Severity;
import nl.regiospiegel.comparison.series.Courses;
import nl.regiospiegel.comparison.series.entity.Course;
import nl.regiospiegel.comparison.series.entity.SeriesPoint;
import nl.regiospiegel.comparison.trend.control.SeekTrend;
import nl.regiospiegel.comparison.trend.control.TrendSentence;
import nl.regiospiegel.comparison.trend.entity.TrendResult;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.statistics.chart.Rule;
import nl.regiospiegel.statistics.trend.Trend;
import org.junit.jupiter.api.Test;

/** Periods in which the old and the new mix: on the region's own clock they are drawn and no summary counts them. */
class LeftOutPeriodsTest {

    /** The contract started on the first day of this half-year, and the window is that half-year. */
    private static final int WINDOW = 8;

    private static final Integer[] CALM = {300, 310, 290, 305, 295, 300, 310, 290, 700, 305, 295, 300, 310, 290};

    private static Course onOwnClock(Integer... numerators) {
        return Courses.of(onClock(SHARE, withWindow()), List.of(), counts(1000, numerators));
    }

    private static Course onCalendar(Integer... numerators) {
        return Courses.of(Courses.onCalendar(SHARE, withWindow()), List.of(), counts(1000, numerators));
    }

    private static ChartPart.Drawn chart(Course course) {
        return (ChartPart.Drawn) DrawControlChart.around(course).parts().get(0).chart();
    }

    @Test
    void on_the_clock_only_the_window_is_left_out_and_on_the_calendar_nothing() {
        assertEquals(
                List.of(half(WINDOW)),
                onOwnClock(CALM).leftOut().stream().map(SeriesPoint::period).toList());
        var calendar = onCalendar(CALM);
        assertEquals(List.of(), calendar.leftOut());
        assertTrue(calendar.points().get(WINDOW).mixed());
        assertEquals(CALM.length, calendar.counted().size());
    }

    @Test
    void a_finding_names_what_is_left_out_and_why_and_one_on_the_calendar_that_it_counts() {
        var found = finding(onOwnClock(CALM), "periods-left-out");
        assertEquals(Severity.INFORMS, found.severity());
        var message = found.message(Language.DUTCH);
        assertTrue(message.contains("telt niet mee in trend en regelkaart: 1e halfjaar 2019."), message);
        assertTrue(message.contains("een aanname van het product: "), message);
        assertTrue(finding(onCalendar(CALM), "periods-counted")
                .message(Language.DUTCH)
                .contains("1e halfjaar 2019"));
        assertFalse(codes(onOwnClock(300, 310)).contains("periods-left-out"), "the window has no figure");
    }

    @Test
    void the_last_five_points_are_those_after_the_window() {
        var trend = (TrendResult.Recent)
                SeekTrend.in(onOwnClock(300, 300, 300, 300, 300, 300, 300, 300, 900, 300, 340, 380, 420, 460))
                        .recent();
        assertEquals(Trend.INCREASING, trend.trend());
        assertEquals(half(WINDOW + 1), trend.points().get(0).period());
    }

    @Test
    void with_four_points_after_the_window_there_is_no_trend_though_five_follow_each_other() {
        Integer[] rising = {100, 100, 100, 100, 100, 100, 100, 100, 300, 340, 380, 420, 460};
        var onClock = (TrendResult.NoTrend) SeekTrend.in(onOwnClock(rising)).recent();
        assertEquals("too-few-points", onClock.refusal().code().code());
        assertTrue(onClock.refusal().message(Language.DUTCH).contains(": 4."));
        assertEquals(
                Trend.INCREASING,
                ((TrendResult.Recent) SeekTrend.in(onCalendar(rising)).recent()).trend());
    }

    @Test
    void the_longer_trend_keeps_its_time_without_the_window_and_says_so() {
        Integer[] rising = {300, 310, 320, 330, 340, 350, 360, 370, 999, 390, 400};
        var course = onOwnClock(rising);
        var longer = (TrendResult.Longer) SeekTrend.in(course).longer();
        assertEquals(10, longer.points().size());
        assertEquals(0.01, longer.slope().value(), 1e-12);
        assertTrue(TrendSentence.of(longer, course).endsWith("Niet meegeteld: 1e halfjaar 2019."));
        var all = (TrendResult.Longer) SeekTrend.in(onCalendar(rising)).longer();
        assertEquals(11, all.points().size());
        assertFalse(TrendSentence.of(all, onCalendar(rising)).contains("Niet meegeteld"));
    }

    @Test
    void eight_points_of_which_one_is_left_out_are_too_few() {
        Integer[] late = {null, null, null, null, 300, 310, 290, 305, 700, 300, 310, 290};
        var onClock = SeekTrend.in(onOwnClock(late)).longer();
        assertEquals(
                "too-few-points",
                ((TrendResult.NoTrend) onClock).refusal().code().code());
        var part = DrawControlChart.around(onOwnClock(late)).parts().get(0);
        assertEquals(
                "too-few-points",
                ((ChartPart.Undrawn) part.chart()).refusal().code().code());
        assertEquals(8, part.points().size(), "the points are drawn all the same");
        chart(onCalendar(late));
    }

    @Test
    void neither_centre_nor_limits_feel_what_is_left_out_and_it_has_no_signal() {
        var course = onOwnClock(CALM);
        var without = CALM.clone();
        without[WINDOW] = null;
        var drawn = chart(course);
        var gap = chart(onCalendar(without));
        assertEquals(gap.centre(), drawn.centre(), 1e-15);
        assertEquals(gap.limits(), drawn.limits());
        assertEquals(Set.of(), drawn.rules(course.points().get(WINDOW)));
        assertNull(drawn.limits().get(half(WINDOW).index()));
        var counted = onCalendar(CALM);
        assertEquals(
                Set.of(Rule.BEYOND_LIMIT), chart(counted).rules(counted.points().get(WINDOW)));
    }

    @Test
    void the_summary_of_the_chart_says_what_was_left_out_and_its_line_runs_on() {
        var chart = DrawControlChart.around(onOwnClock(CALM));
        assertTrue(ControlChartSentence.of(chart).endsWith("Niet meegeteld: 1e halfjaar 2019."));
        assertEquals(1, chart.course().runs().size(), "the line is drawn through the window");
        assertEquals(2, chart.course().countedRuns().size());
    }

    private static Finding finding(Course course, String code) {
        return course.findings().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
