package nl.regiospiegel.comparison.series.control;

import static nl.regiospiegel.comparison.series.Courses.CITY;
import static nl.regiospiegel.comparison.series.Courses.SHARE;
import static nl.regiospiegel.comparison.series.Courses.breakAt;
import static nl.regiospiegel.comparison.series.Courses.codes;
import static nl.regiospiegel.comparison.series.Courses.counted;
import static nl.regiospiegel.comparison.series.Courses.counts;
import static nl.regiospiegel.comparison.series.Courses.covering;
import static nl.regiospiegel.comparison.series.Courses.half;
import static nl.regiospiegel.comparison.series.Courses.of;
import static nl.regiospiegel.comparison.series.Courses.onClock;
import static nl.regiospiegel.comparison.series.Courses.question;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.comparison.series.entity.Course;
import nl.regiospiegel.comparison.series.entity.SeriesPoint;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.figures.seriesbreak.entity.BreakConsequence;
import nl.regiospiegel.regions.contractmodel.entity.CareForm;
import org.junit.jupiter.api.Test;

/** Where a course is divided, and where it is not. */
class TraceCourseTest {

    private static List<Integer> sizes(List<List<SeriesPoint>> parts) {
        return parts.stream().map(List::size).toList();
    }

    private static RefusalCode at(Course course, int place) {
        return course.points().get(place).refusal().orElseThrow().code();
    }

    @Test
    void a_missing_period_ends_a_run_and_not_a_stretch_and_shows_as_a_refusal() {
        var course = counted(SHARE, 100, 10, 11, null, null, 12);
        assertEquals(List.of(2, 1), sizes(course.runs()));
        assertEquals(List.of(3), sizes(course.stretches()));
        assertEquals(5, course.points().size());
        assertEquals(RefusalCode.NO_FIGURE, at(course, 2));
        assertEquals(3, course.figures().size());
        assertNull(course.silence());
    }

    @Test
    void a_blocking_break_ends_both_and_one_that_warns_ends_neither() {
        var figures = counts(100, 10, 11, 12, 13);
        var broken = of(SHARE, List.of(breakAt(2, BreakConsequence.BLOCKS)), figures);
        assertEquals(List.of(2, 2), sizes(broken.runs()));
        assertEquals(List.of(2, 2), sizes(broken.stretches()));
        assertTrue(codes(broken).contains("series-break"));
        var warned = of(SHARE, List.of(breakAt(2, BreakConsequence.WARNS)), figures);
        assertEquals(List.of(4), sizes(warned.runs()));
        assertTrue(codes(warned).contains("series-break-warning"));
    }

    @Test
    void a_break_in_a_gap_still_divides() {
        var course = of(SHARE, List.of(breakAt(2, BreakConsequence.BLOCKS)), counts(100, 10, 11, null, 13));
        assertEquals(List.of(2, 1), sizes(course.stretches()));
    }

    @Test
    void a_figure_under_another_definition_starts_a_new_stretch() {
        var figures = new ArrayList<PublishedFigure>(counts(100, 10, 11, 12));
        var last = figures.remove(2);
        figures.add(new PublishedFigure(
                new IndicatorCode("VERW-GEM"),
                last.area(),
                last.period(),
                last.region(),
                last.observation(),
                last.vintage(),
                last.dataSet(),
                last.demonstration()));
        assertEquals(List.of(2, 1), sizes(of(SHARE, List.of(), figures).stretches()));
    }

    @Test
    void asked_periods_without_figures_stand_there_as_refusals() {
        var course = of(question(SHARE, half(0), half(3), CITY), List.of(), counts(100, null, 11, 12));
        assertEquals(4, course.points().size());
        assertEquals(RefusalCode.NO_FIGURE, at(course, 0));
        assertEquals(RefusalCode.NO_FIGURE, at(course, 3));
        assertEquals(List.of(2), sizes(course.runs()));
    }

    @Test
    void on_the_regions_own_clock_every_period_has_its_place() {
        var figures = counts(100, 10, 11, null, 13);
        var course = of(onClock(SHARE, covering(CareForm.YOUTH_HELP, CITY)), List.of(), figures);
        assertEquals(
                List.of(-8, -7, -6, -5),
                course.points().stream().map(SeriesPoint::eventTime).toList());
        assertEquals(List.of(2, 1), sizes(course.runs()));
        assertEquals(1, course.clocks().size());
        assertNull(of(SHARE, List.of(), figures).points().get(0).eventTime());
    }

    @Test
    void on_the_clock_of_a_contract_that_does_not_cover_the_help_there_is_no_course() {
        var course =
                of(onClock(SHARE, covering(CareForm.MUNICIPAL_ACCESS, CITY)), List.of(), counts(100, 10, 11, 12, 13));
        assertEquals(RefusalCode.SCOPE_NOT_COVERED, course.silence().code());
        assertEquals(List.of(), course.runs());
    }

    @Test
    void without_any_estimate_the_course_says_why() {
        assertEquals(
                RefusalCode.NO_FIGURE, of(SHARE, List.of(), List.of()).silence().code());
        assertEquals(
                RefusalCode.NO_FIGURE,
                of(question(SHARE, half(0), half(1), CITY), List.of(), List.of())
                        .silence()
                        .code());
        assertEquals(List.of(), Course.last(of(SHARE, List.of(), List.of()).runs()));
    }
}
