package nl.regiospiegel.comparison.controlchart.control;

import static nl.regiospiegel.comparison.series.Courses.AMOUNT;
import static nl.regiospiegel.comparison.series.Courses.RATE;
import static nl.regiospiegel.comparison.series.Courses.SHARE;
import static nl.regiospiegel.comparison.series.Courses.breakAt;
import static nl.regiospiegel.comparison.series.Courses.codes;
import static nl.regiospiegel.comparison.series.Courses.counted;
import static nl.regiospiegel.comparison.series.Courses.counts;
import static nl.regiospiegel.comparison.series.Courses.values;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.regiospiegel.comparison.controlchart.entity.ChartChoice;
import nl.regiospiegel.comparison.controlchart.entity.ChartPart;
import nl.regiospiegel.comparison.controlchart.entity.ControlChart;
import nl.regiospiegel.comparison.series.Courses;
import nl.regiospiegel.comparison.series.entity.Course;
import nl.regiospiegel.figures.seriesbreak.entity.BreakConsequence;
import nl.regiospiegel.statistics.chart.Rule;
import org.junit.jupiter.api.Test;

/** Which chart a series gets, its limits, its signals, and when there is none. */
class DrawControlChartTest {

    private static final Integer[] CALM = {30, 33, 28, 31, 29, 32, 30, 27, 33, 30};

    private static ChartPart.Drawn only(Course course) {
        return drawn(DrawControlChart.around(course), 0);
    }

    private static ChartPart.Drawn drawn(ControlChart chart, int part) {
        return (ChartPart.Drawn) chart.parts().get(part).chart();
    }

    private static String refused(ControlChart chart, int part) {
        return ((ChartPart.Undrawn) chart.parts().get(part).chart())
                .refusal()
                .code()
                .code();
    }

    private static Set<Rule> rules(Course course, int place) {
        return only(course).rules(course.points().get(place));
    }

    @Test
    void shares_that_differ_by_chance_get_a_p_chart_with_limits_by_denominator() {
        var course = counted(SHARE, 100, CALM);
        var chart = only(course);
        assertEquals(ChartChoice.SHARE_WITH_COUNTS, chart.choice());
        assertEquals(0.303, chart.centre(), 1e-12);
        var half = 3 * Math.sqrt(0.303 * 0.697 / 100);
        var limits = chart.limits().get(course.points().get(0).period().index());
        assertEquals(0.303 - half, limits.lower(), 1e-12);
        assertEquals(0.303 + half, limits.upper(), 1e-12);
        assertNull(chart.meanRange());
        assertFalse(chart.dispersion().isOverdispersed());
        assertTrue(codes(DrawControlChart.around(course).course())
                .containsAll(List.of("periods-not-independent", "trajectories-not-independent")));
    }

    @Test
    void shares_that_differ_more_get_an_xmr_chart_instead() {
        var course = counted(SHARE, 100_000, 30_000, 33_000, 28_000, 31_000, 29_000, 32_000, 30_000, 27_000);
        var chart = only(course);
        assertEquals(ChartChoice.OVERDISPERSED, chart.choice());
        assertTrue(chart.dispersion().factor() > 1 + 2 * Math.sqrt(2 / 8.0));
        var ranges = new double[] {3000, 5000, 3000, 2000, 3000, 2000, 3000};
        var mean = IntStream.range(0, 7).mapToDouble(i -> ranges[i]).sum() / 7 / 100_000;
        assertEquals(mean, chart.meanRange(), 1e-12);
        var limits = chart.limits().get(course.points().get(0).period().index());
        assertEquals(0.3 + 2.66 * mean, limits.upper(), 1e-12);
    }

    @Test
    void rates_amounts_and_percentages_get_an_xmr_chart() {
        assertEquals(ChartChoice.NO_SHARE, only(counted(RATE, 1000, CALM)).choice());
        assertEquals(
                ChartChoice.NO_SHARE,
                only(values(AMOUNT, 1, 2, 1, 2, 1, 2, 1, 2)).choice());
        assertEquals(
                ChartChoice.WITHOUT_COUNTS,
                only(values(SHARE, 0.1, 0.2, 0.1, 0.2, 0.1, 0.2, 0.1, 0.2)).choice());
    }

    @Test
    void under_eight_points_there_are_no_limits_and_the_points_stay() {
        var chart = DrawControlChart.around(counted(SHARE, 100, 30, 33, 28, 31, 29, 32, 30));
        assertEquals("too-few-points", refused(chart, 0));
        assertEquals(7, chart.parts().get(0).points().size());
        assertFalse(codes(chart.course()).contains("periods-not-independent"));
        var scattered = counted(SHARE, 100, 30, null, 33, null, 28, null, 31, null, 29, null, 32, null, 30, null, 31);
        assertEquals("too-few-points", refused(DrawControlChart.around(scattered), 0));
    }

    @Test
    void nothing_or_everything_has_no_chart_and_no_figure_has_no_part() {
        assertEquals("no-variation", refused(DrawControlChart.around(counted(SHARE, 100, 0, 0, 0, 0, 0, 0, 0, 0)), 0));
        var none = DrawControlChart.around(counted(SHARE, 100));
        assertEquals(List.of(), none.parts());
        assertTrue(ControlChartSentence.of(none).contains("geen cijfer"));
    }

    @Test
    void a_break_starts_a_new_chart_with_a_centre_of_its_own() {
        var figures = counts(100, 30, 31, 29, 30, 32, 28, 30, 31, 60, 61, 59, 60, 62, 58, 60, 61);
        var chart = DrawControlChart.around(Courses.of(SHARE, List.of(breakAt(8, BreakConsequence.BLOCKS)), figures));
        assertEquals(2, chart.parts().size());
        assertEquals(0.30125, drawn(chart, 0).centre(), 1e-12);
        assertEquals(0.60125, drawn(chart, 1).centre(), 1e-12);
        assertTrue(drawn(chart, 1).signals().isEmpty(), "the jump at the break is no signal");
        var whole = DrawControlChart.around(Courses.of(SHARE, List.of(breakAt(8, BreakConsequence.WARNS)), figures));
        assertEquals(1, whole.parts().size());
    }

    @Test
    void a_missing_period_ends_a_run_but_not_the_chart() {
        var course = counted(SHARE, 1000, 340, 341, 342, 340, 341, 342, 340, 300, 301, 302, 300, 301, 302, 300);
        assertTrue(rules(course, 6).contains(Rule.SEVEN_ON_ONE_SIDE));
        var gap = counted(SHARE, 1000, 340, 341, 342, 340, null, 341, 342, 340, 300, 301, 302, 300, 301, 302, 300);
        assertEquals(1, DrawControlChart.around(gap).parts().size());
        assertFalse(rules(gap, 7).contains(Rule.SEVEN_ON_ONE_SIDE));
    }

    @Test
    void a_point_beyond_a_limit_is_named_in_the_sentence() {
        var calm = counted(SHARE, 100, CALM);
        assertTrue(ControlChartSentence.of(DrawControlChart.around(calm)).contains("geen signalen"));
        var high = counted(SHARE, 100, 30, 33, 28, 31, 29, 32, 30, 27, 33, 30, 31, 29, 50);
        assertEquals(Set.of(Rule.BEYOND_LIMIT), rules(high, 12));
        var sentence = ControlChartSentence.of(DrawControlChart.around(high));
        assertTrue(sentence.contains("één punt heeft een signaal: 1e halfjaar 2021 (buiten een grens)."), sentence);
    }

    @Test
    void many_signals_are_counted_by_rule_instead_of_named() {
        var jump = counted(SHARE, 1000, 340, 341, 342, 340, 341, 342, 340, 300, 301, 302, 300, 301, 302, 300);
        var sentence = ControlChartSentence.of(DrawControlChart.around(jump));
        assertTrue(
                sentence.contains(
                        "14 punten hebben een signaal: buiten een grens (14 keer); zeven of meer op een rij aan één kant van het midden (2 keer); "),
                sentence);
        assertFalse(sentence.contains("halfjaar 2016 ("), sentence);
    }
}
