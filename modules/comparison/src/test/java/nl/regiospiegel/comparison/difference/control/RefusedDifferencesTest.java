package nl.regiospiegel.comparison.difference.control;

import static nl.regiospiegel.comparison.difference.control.Differences.BY_GP;
import static nl.regiospiegel.comparison.difference.control.Differences.CITY;
import static nl.regiospiegel.comparison.difference.control.Differences.COUNTRY;
import static nl.regiospiegel.comparison.difference.control.Differences.DAY;
import static nl.regiospiegel.comparison.difference.control.Differences.OTHER_CITY;
import static nl.regiospiegel.comparison.difference.control.Differences.apart;
import static nl.regiospiegel.comparison.difference.control.Differences.ask;
import static nl.regiospiegel.comparison.difference.control.Differences.breakOn;
import static nl.regiospiegel.comparison.difference.control.Differences.codes;
import static nl.regiospiegel.comparison.difference.control.Differences.counted;
import static nl.regiospiegel.comparison.difference.control.Differences.decided;
import static nl.regiospiegel.comparison.difference.control.Differences.first;
import static nl.regiospiegel.comparison.difference.control.Differences.hidden;
import static nl.regiospiegel.comparison.difference.control.Differences.percentage;
import static nl.regiospiegel.comparison.difference.control.Differences.question;
import static nl.regiospiegel.comparison.difference.control.Differences.refused;
import static nl.regiospiegel.comparison.difference.control.Differences.region;
import static nl.regiospiegel.comparison.difference.control.Differences.undecided;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.regiospiegel.comparison.difference.entity.DifferenceComparison;
import nl.regiospiegel.comparison.difference.entity.Overlap;
import nl.regiospiegel.comparison.outcome.entity.AvailableFigures;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.indicator.entity.KindOfStatistic;
import nl.regiospiegel.figures.seriesbreak.entity.BreakConsequence;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;
import nl.regiospiegel.statistics.decision.Decision;
import org.junit.jupiter.api.Test;

/** When a decision or a difference is not given, and with which code. */
class RefusedDifferencesTest {

    private static void assertBothRefused(String code, DifferenceComparison comparison) {
        assertEquals(code, refused(comparison));
        assertEquals(Optional.of(code), undecided(comparison));
    }

    @Test
    void without_a_figure_of_either_there_is_nothing_to_compare() {
        assertBothRefused("no-figure", ask(BY_GP, CITY, OTHER_CITY, Overlap.NONE, counted(CITY, 50, 100)));
        assertBothRefused("no-figure", ask(BY_GP, CITY, OTHER_CITY, Overlap.NONE, counted(OTHER_CITY, 50, 100)));
    }

    @Test
    void a_hidden_figure_is_used_in_nothing() {
        var comparison =
                ask(BY_GP, CITY, COUNTRY, Overlap.A_WITHIN_B, hidden(CITY, "den-haag"), counted(COUNTRY, 300, 1000));
        assertBothRefused("suppressed", comparison);
        assertEquals(0.3, comparison.b().estimate().value(), 1e-12);
    }

    @Test
    void figures_about_another_kind_of_period_do_not_stand_in() {
        var available = AvailableFigures.of(List.of(counted(CITY, 50, 100)), List.of(OTHER_CITY.area()));
        var comparison =
                new CompareTwo(question(BY_GP, CITY, OTHER_CITY, 0.95), available, Overlap.NONE).compare(List.of());
        assertBothRefused("period-kind-differs", comparison);
    }

    @Test
    void a_percentage_can_be_the_benchmark_of_a_decision_but_not_of_a_difference() {
        var comparison =
                ask(BY_GP, CITY, OTHER_CITY, Overlap.NONE, counted(CITY, 500, 1000), percentage(OTHER_CITY, "0.40"));
        assertEquals(Decision.HIGHER, decided(comparison).decision().at998());
        assertEquals("no-counts", refused(comparison));
        var turned =
                ask(BY_GP, OTHER_CITY, CITY, Overlap.NONE, counted(CITY, 500, 1000), percentage(OTHER_CITY, "0.40"));
        assertBothRefused("no-counts", turned);
    }

    @Test
    void a_mean_without_its_spread_is_not_compared() {
        for (var kind : List.of(KindOfStatistic.MEAN, KindOfStatistic.WITHOUT_SPREAD)) {
            var mean = new Indicators()
                    .all().stream().filter(each -> each.kind() == kind).findFirst();
            mean.ifPresent(indicator -> assertBothRefused(
                    "no-spread",
                    ask(
                            indicator,
                            CITY,
                            OTHER_CITY,
                            Overlap.NONE,
                            percentage(CITY, "300"),
                            percentage(OTHER_CITY, "200"))));
            assertTrue(mean.isPresent() || kind == KindOfStatistic.MEAN);
        }
    }

    @Test
    void persons_cannot_be_taken_out_of_a_whole_in_which_they_count_once() {
        var persons = first(each ->
                each.kind() == KindOfStatistic.PER_HEAD && !each.additivity().overAreas());
        var comparison =
                ask(persons, CITY, COUNTRY, Overlap.A_WITHIN_B, counted(CITY, 50, 100), counted(COUNTRY, 300, 1000));
        assertEquals("no-rest", refused(comparison));
        assertEquals(Optional.empty(), undecided(comparison));
    }

    @Test
    void a_part_with_more_than_its_whole_or_all_of_it_leaves_no_rest() {
        assertEquals("no-rest", refused(within(400, 500)));
        assertEquals("no-rest", refused(within(100, 1000)));
        assertEquals("no-rest", refused(within(10, 800)), "290 of 200 is no share");
    }

    private static DifferenceComparison within(int numerator, int denominator) {
        return ask(
                BY_GP,
                CITY,
                COUNTRY,
                Overlap.A_WITHIN_B,
                counted(CITY, numerator, denominator),
                counted(COUNTRY, 300, 1000));
    }

    @Test
    void areas_that_share_a_part_get_a_decision_and_no_difference() {
        for (var overlap : List.of(Overlap.PARTIAL, Overlap.UNKNOWN)) {
            var comparison =
                    ask(BY_GP, CITY, OTHER_CITY, overlap, counted(CITY, 50, 100), counted(OTHER_CITY, 40, 100));
            assertEquals(overlap == Overlap.PARTIAL ? "areas-overlap" : "membership-unknown", refused(comparison));
            assertEquals(Optional.empty(), undecided(comparison));
        }
    }

    @Test
    void there_is_no_ratio_to_zero() {
        var rate = first(indicator -> indicator.kind() == KindOfStatistic.PER_HEAD);
        var comparison =
                ask(rate, CITY, OTHER_CITY, Overlap.NONE, counted(CITY, 40, 1000), counted(OTHER_CITY, 0, 400));
        assertEquals("no-events", refused(comparison));
        assertEquals(Optional.empty(), undecided(comparison));
    }

    @Test
    void a_region_without_a_total_that_may_be_added_is_refused() {
        var persons = first(each ->
                each.kind() == KindOfStatistic.PER_HEAD && !each.additivity().overAreas());
        var three = region("mvs", "GM0556", "GM0606", "GM0622");
        assertBothRefused("not-additive", ask(persons, three, CITY, Overlap.NONE, counted(CITY, 40, 1000)));
    }

    @Test
    void a_break_that_only_one_has_behind_it_parts_them() {
        var blocked = broken(breakOn(DAY, BreakConsequence.BLOCKS, "GM0518"));
        assertBothRefused("series-break", blocked);
        assertTrue(blocked.findings().stream()
                .anyMatch(finding -> finding.blocks() && finding.code().equals("series-break")));
        var warned = broken(breakOn(DAY, BreakConsequence.WARNS, "GM0518"));
        assertEquals(0.1, apart(warned).value(), 1e-12);
        assertTrue(codes(warned).contains("series-break-warning"));
    }

    @Test
    void a_difference_with_a_finding_that_blocks_cannot_be_made() {
        var given = ask(BY_GP, CITY, OTHER_CITY, Overlap.NONE, counted(CITY, 50, 100), counted(OTHER_CITY, 40, 100));
        var blocking = new Finding("series-break", List.of(), List.of("", "", "")).blocking();
        assertThrows(
                IllegalArgumentException.class,
                () -> new DifferenceComparison(
                        given.question(),
                        List.of(blocking),
                        List.of(),
                        given.a(),
                        given.b(),
                        given.overlap(),
                        given.verdict(),
                        given.contrast()));
    }

    @Test
    void a_break_that_both_have_behind_them_or_that_is_still_to_come_parts_nobody() {
        var before = broken(breakOn(DAY.minusYears(2), BreakConsequence.BLOCKS));
        assertEquals(0.1, apart(before).value(), 1e-12);
        assertTrue(codes(before).stream().noneMatch(code -> code.startsWith("series-break")));
        assertEquals(
                0.1,
                apart(broken(breakOn(DAY.plusDays(1), BreakConsequence.BLOCKS, "GM0518")))
                        .value(),
                1e-12);
    }

    private static DifferenceComparison broken(SeriesBreak found) {
        return ask(
                question(BY_GP, CITY, OTHER_CITY, 0.95),
                Overlap.NONE,
                List.of(found),
                counted(CITY, 50, 100),
                counted(OTHER_CITY, 40, 100));
    }
}
