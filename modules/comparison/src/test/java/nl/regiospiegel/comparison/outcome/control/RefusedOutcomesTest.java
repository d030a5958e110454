package nl.regiospiegel.comparison.outcome.control;

import static nl.regiospiegel.comparison.outcome.control.Outcomes.BY_GP;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.CITY;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.FIRST_HALF;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.IN_HELP;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.THREE;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.access;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.ask;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.assertRefused;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.codes;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.count;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.dutch;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.figure;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.haagse;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.only;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.point;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.question;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.share;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.regiospiegel.comparison.outcome.entity.AvailableFigures;
import nl.regiospiegel.comparison.outcome.entity.Estimate;
import nl.regiospiegel.comparison.outcome.entity.Point;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.comparison.outcome.entity.Result;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.publication.entity.Observation;
import nl.regiospiegel.figures.publication.entity.ObservationStatus;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.speaking.RegionId;
import org.junit.jupiter.api.Test;

/** Every refusal, and that nothing is refused in silence. */
class RefusedOutcomesTest {

    @Test
    void regions_without_figures_get_a_refusal_for_every_period_that_another_series_has() {
        var comparison = ask(BY_GP, Axis.CALENDAR, List.of(CITY, THREE), haagse(), dutch());
        assertEquals(
                List.of(
                        "Regio den-haag",
                        "Regio mvs",
                        "Gemeente GM0556",
                        "Gemeente GM0606",
                        "Gemeente GM0622",
                        "Nederland"),
                comparison.series().stream()
                        .map(series -> series.subject().name())
                        .toList());
        for (var series : comparison.series()) {
            assertEquals(
                    List.of(FIRST_HALF),
                    series.points().stream().map(Point::period).toList());
        }
        assertRefused(RefusalCode.NO_FIGURE, only(comparison, "mvs").result());
    }

    @Test
    void a_total_that_may_be_added_but_was_not_published_is_not_added_up() {
        var comparison = ask(
                BY_GP,
                Axis.CALENDAR,
                List.of(THREE),
                share("GM0556", 1, 2),
                share("GM0606", 1, 2),
                share("GM0622", 1, 2));
        assertRefused(RefusalCode.NO_FIGURE, only(comparison, "mvs").result());
    }

    @Test
    void young_people_are_not_additive_so_a_region_of_several_gets_no_total() {
        var comparison = ask(IN_HELP, Axis.CALENDAR, List.of(THREE), share("RG-mvs", 30, 60), share("GM0556", 10, 20));
        var refusal =
                assertRefused(RefusalCode.NOT_ADDITIVE, only(comparison, "mvs").result());
        assertTrue(refusal.message(Language.DUTCH)
                .contains(IN_HELP.additivity().reason().nl()));
        assertTrue(point(comparison, 1).result() instanceof Estimate);
    }

    @Test
    void what_a_source_leaves_out_is_refused_and_never_zero() {
        assertRefused(RefusalCode.SUPPRESSED_AT_SOURCE, seen(new Observation.Missing(ObservationStatus.MISSING), null));
        assertRefused(
                RefusalCode.SUPPRESSED_AT_SOURCE, seen(new Observation.Missing(ObservationStatus.SUPPRESSED), null));
        assertRefused(
                RefusalCode.SUPPRESSED,
                seen(new Observation.Missing(ObservationStatus.SUPPRESSED), new RegionId("den-haag")));
        assertRefused(RefusalCode.NO_DENOMINATOR, seen(new Observation.NumeratorOnly(count(4)), null));
        assertRefused(RefusalCode.NO_DENOMINATOR, seen(new Observation.Counted(count(0), count(0)), null));
        assertRefused(RefusalCode.DEFINITION_DIFFERS, seen(new Observation.Counted(count(5), count(4)), null));
    }

    @Test
    void a_numerator_without_its_denominator_stays_visible() {
        var refusal = (Refusal) seen(new Observation.NumeratorOnly(count(4)), null);
        assertEquals(4.0, refusal.numerator());
        assertTrue(refusal.message(Language.DUTCH).endsWith("De bron geeft wel de teller: 4."));
    }

    @Test
    void a_bare_count_is_a_value_without_limits_and_needs_no_denominator() {
        var started = new Indicators().find("TRAJ-BEG").orElseThrow();
        var figure = figure("GM0518", FIRST_HALF, new Observation.NumeratorOnly(count(6630)), null);
        var estimate = (Estimate) only(ask(started, Axis.CALENDAR, List.of(CITY), figure), "den-haag")
                .result();
        assertEquals(6630.0, estimate.value());
        assertNull(estimate.limits());
    }

    @Test
    void an_area_with_only_figures_of_the_other_kind_says_so() {
        var question = question(BY_GP, Axis.CALENDAR, null, null, CITY, THREE);
        var figures = AvailableFigures.of(List.of(haagse()), List.of(new AreaCode("RG-mvs"), new AreaCode("GM0518")));
        var comparison = CompareOutcomes.compare(question, figures, List.of());
        assertRefused(RefusalCode.PERIOD_KIND_DIFFERS, only(comparison, "mvs").result());
        assertTrue(only(comparison, "den-haag").result() instanceof Estimate);
    }

    @Test
    void without_any_figure_every_series_still_answers() {
        var comparison = ask(BY_GP, Axis.CALENDAR, List.of(CITY, THREE));
        assertTrue(
                comparison.series().stream().allMatch(series -> series.points().size() == 1));
        assertRefused(RefusalCode.NO_FIGURE, only(comparison, "den-haag").result());
        assertTrue(codes(comparison).contains("no-figures"));
    }

    @Test
    void a_contract_that_does_not_cover_the_help_keeps_its_level_on_the_calendar() {
        var comparison = ask(BY_GP, Axis.CALENDAR, List.of(access()), haagse());
        assertTrue(only(comparison, "toegang").result() instanceof Estimate);
        assertEquals("scope-not-covered", comparison.findings().get(0).code());
        assertEquals(
                List.of(new RegionId("toegang")), comparison.findings().get(0).regions());
    }

    @Test
    void on_the_clock_figures_are_not_attributed_to_a_contract_that_does_not_cover_them() {
        var comparison = ask(BY_GP, Axis.EVENT, List.of(access()), haagse());
        assertRefused(RefusalCode.SCOPE_NOT_COVERED, only(comparison, "toegang").result());
    }

    private Result seen(Observation observation, RegionId owner) {
        return only(
                        ask(BY_GP, Axis.CALENDAR, List.of(CITY), figure("GM0518", FIRST_HALF, observation, owner)),
                        "den-haag")
                .result();
    }
}
