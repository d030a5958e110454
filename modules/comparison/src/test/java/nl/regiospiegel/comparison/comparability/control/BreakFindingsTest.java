package nl.regiospiegel.comparison.comparability.control;

import static nl.regiospiegel.comparison.comparability.Checks.AFTER;
import static nl.regiospiegel.comparison.comparability.Checks.BEFORE;
import static nl.regiospiegel.comparison.comparability.Checks.BY_GP;
import static nl.regiospiegel.comparison.comparability.Checks.CITY;
import static nl.regiospiegel.comparison.comparability.Checks.STAYING;
import static nl.regiospiegel.comparison.comparability.Checks.breakOf;
import static nl.regiospiegel.comparison.comparability.Checks.check;
import static nl.regiospiegel.comparison.comparability.Checks.compared;
import static nl.regiospiegel.comparison.comparability.Checks.counted;
import static nl.regiospiegel.comparison.comparability.Checks.only;
import static nl.regiospiegel.comparison.comparability.Checks.question;
import static nl.regiospiegel.comparison.comparability.Checks.region;
import static nl.regiospiegel.comparison.comparability.Checks.subjects;
import static nl.regiospiegel.comparison.comparability.Checks.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regiospiegel.comparison.comparability.entity.ComparedFigures;
import nl.regiospiegel.comparison.comparability.entity.Use;
import nl.regiospiegel.comparison.outcome.entity.AvailableFigures;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.outcome.entity.Severity;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.seriesbreak.entity.BreakConsequence;
import nl.regiospiegel.regions.speaking.RegionId;
import org.junit.jupiter.api.Test;

/** What a day on which figures changed meaning does to an answer. */
class BreakFindingsTest {

    /** Of one city, a period on each side of the residence principle. */
    private static List<Finding> across2022(Indicator indicator, Use use) {
        return check(
                indicator,
                use,
                List.of(CITY),
                counted("GM0518", BEFORE, 400, 1000),
                counted("GM0518", AFTER, 400, 1000));
    }

    @Test
    void the_residence_principle_blocks_what_reads_residential_help_across_it() {
        var across = across2022(STAYING, Use.COURSE);
        assertEquals(Severity.BLOCKS, only(across, "residence-principle").severity());
        assertEquals(
                Optional.of("residence-principle"),
                new Blocking(across).refusal("stad").map(refusal -> refusal.code()
                        .code()));
    }

    @Test
    void levels_on_both_sides_of_a_break_are_given_with_a_warning() {
        var levels = across2022(STAYING, Use.LEVELS);
        assertEquals(Severity.WARNS, only(levels, "residence-principle").severity());
        assertEquals(Optional.empty(), new Blocking(levels).refusal("stad"));
    }

    @Test
    void the_residence_principle_only_warns_where_the_register_says_so() {
        var across = across2022(BY_GP, Use.COURSE);
        assertEquals(Severity.WARNS, only(across, "residence-principle").severity());
        assertEquals(Optional.empty(), new Blocking(across).refusal("stad"));
    }

    @Test
    void one_side_of_a_break_knows_nothing_of_it() {
        var after = check(STAYING, Use.COURSE, List.of(CITY), counted("GM0518", AFTER, 400, 1000));
        assertFalse(
                told(after).stream().anyMatch(code -> code.startsWith("residence")),
                told(after).toString());
    }

    @Test
    void the_new_population_of_2021_blocks_every_course_across_it() {
        var across = check(
                BY_GP,
                Use.COURSE,
                List.of(CITY),
                counted("GM0518", Period.halfYear(2020, 2), 400, 1000),
                counted("GM0518", Period.halfYear(2021, 1), 400, 1000));
        assertEquals(Severity.BLOCKS, only(across, "series-break").severity());
        assertEquals(
                "series-break",
                new Blocking(across).refusal("stad").orElseThrow().code().code());
    }

    @Test
    void a_break_of_one_of_the_areas_blocks_a_contrast_and_a_course_of_that_region_only() {
        var regions = List.of(CITY, region("ander", "GM0599"));
        var figures = AvailableFigures.of(
                List.of(
                        counted("GM0518", BEFORE, 400, 1000),
                        counted("GM0518", AFTER, 400, 1000),
                        counted("GM0599", BEFORE, 400, 1000),
                        counted("GM0599", AFTER, 400, 1000)),
                List.of());
        var broken = breakOf(BY_GP.code(), AFTER.first(), BreakConsequence.BLOCKS, "GM0518");
        var course = new ComparedFigures(
                question(BY_GP, Axis.CALENDAR, CITY, regions.get(1)),
                subjects(CITY, regions.get(1)),
                figures,
                List.of(broken),
                Use.COURSE);
        var finding = only(Comparability.check(course), "series-break");
        assertTrue(finding.blocks());
        assertEquals(List.of(new RegionId("stad")), finding.regions());
        var blocking = new Blocking(Comparability.check(course));
        assertTrue(blocking.refusal(course.subjects().get(0)).isPresent());
        assertEquals(Optional.empty(), blocking.refusal(course.subjects().get(1)));
        var contrast =
                new ComparedFigures(course.question(), course.subjects(), figures, List.of(broken), Use.CONTRAST);
        assertTrue(only(Comparability.check(contrast), "series-break").blocks());
    }

    @Test
    void a_graver_finding_comes_from_the_question_and_the_register_not_from_the_day_it_is_asked() {
        var compared = compared(STAYING, Use.COURSE, List.of(CITY), counted("GM0518", BEFORE, 400, 1000));
        assertEquals(List.of(), BreakFindings.told(compared));
        assertEquals(LocalDate.of(2021, 12, 31), compared.last().orElseThrow().last());
    }
}
