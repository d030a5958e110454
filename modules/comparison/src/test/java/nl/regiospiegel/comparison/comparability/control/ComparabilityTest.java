package nl.regiospiegel.comparison.comparability.control;

import static nl.regiospiegel.comparison.Examples.known;
import static nl.regiospiegel.comparison.Examples.list;
import static nl.regiospiegel.comparison.comparability.Checks.AFTER;
import static nl.regiospiegel.comparison.comparability.Checks.BEFORE;
import static nl.regiospiegel.comparison.comparability.Checks.BY_GP;
import static nl.regiospiegel.comparison.comparability.Checks.CITY;
import static nl.regiospiegel.comparison.comparability.Checks.THREE;
import static nl.regiospiegel.comparison.comparability.Checks.check;
import static nl.regiospiegel.comparison.comparability.Checks.contracted;
import static nl.regiospiegel.comparison.comparability.Checks.count;
import static nl.regiospiegel.comparison.comparability.Checks.counted;
import static nl.regiospiegel.comparison.comparability.Checks.figure;
import static nl.regiospiegel.comparison.comparability.Checks.indicator;
import static nl.regiospiegel.comparison.comparability.Checks.only;
import static nl.regiospiegel.comparison.comparability.Checks.question;
import static nl.regiospiegel.comparison.comparability.Checks.region;
import static nl.regiospiegel.comparison.comparability.Checks.subjects;
import static nl.regiospiegel.comparison.comparability.Checks.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import nl.regiospiegel.comparison.Examples.Region;
import nl.regiospiegel.comparison.comparability.entity.ComparedFigures;
import nl.regiospiegel.comparison.comparability.entity.Use;
import nl.regiospiegel.comparison.outcome.entity.AvailableFigures;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.Observation;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.regions.contractmodel.entity.CareForm;
import nl.regiospiegel.regions.contractmodel.entity.ContractForm;
import nl.regiospiegel.regions.contractmodel.entity.FundingForm;
import nl.regiospiegel.regions.contractmodel.entity.ImplementationVariant;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.speaking.RegionId;
import org.junit.jupiter.api.Test;

class ComparabilityTest {

    private static final Period LATER = Period.halfYear(2023, 1);

    @Test
    void large_final_figures_of_one_publication_have_only_what_always_holds() {
        var found = check(BY_GP, Use.LEVELS, List.of(CITY), counted("GM0518", LATER, 400, 1000));
        assertEquals(List.of("trajectories-not-independent warns"), told(found));
    }

    @Test
    void a_contract_that_does_not_cover_the_help_blocks_its_own_clock_only() {
        var access = new Region("toegang").covers(CareForm.MUNICIPAL_ACCESS).build();
        var figures = AvailableFigures.of(List.of(counted("GM0518", LATER, 400, 1000)), List.of());
        for (var axis : List.of(Axis.CALENDAR, Axis.EVENT)) {
            var found = Comparability.check(new ComparedFigures(
                    question(BY_GP, axis, access), subjects(access), figures, List.of(), Use.LEVELS));
            assertEquals(axis.isClock(), only(found, "scope-not-covered").blocks(), axis.code());
        }
    }

    @Test
    void fewer_than_ten_cases_or_exceptions_are_small_numbers_and_ten_are_not() {
        for (var few : List.of(counted("GM0518", LATER, 9, 1000), counted("GM0518", LATER, 991, 1000))) {
            var found = only(check(BY_GP, Use.LEVELS, List.of(CITY), few), "small-numbers");
            assertTrue(found.message(Language.DUTCH).startsWith("Bij Regio stad gaat het om minder dan tien"));
        }
        var enough = check(BY_GP, Use.LEVELS, List.of(CITY), counted("GM0518", LATER, 10, 1000));
        assertFalse(told(enough).contains("small-numbers warns"));
        var perHead = check(indicator("GEB-JH"), Use.LEVELS, List.of(CITY), counted("GM0518", LATER, 995, 1000));
        assertFalse(told(perHead).contains("small-numbers warns"));
    }

    @Test
    void many_areas_with_small_numbers_are_named_five_at_a_time() {
        assertEquals(
                "a, b, c, d, e en nog 2", new Saying(Language.DUTCH).some(List.of("a", "b", "c", "d", "e", "f", "g")));
        assertEquals("a en b", new Saying(Language.DUTCH).some(List.of("a", "b", "a")));
    }

    @Test
    void a_municipality_without_a_figure_where_another_has_one_is_named() {
        var found = check(
                BY_GP,
                Use.LEVELS,
                List.of(THREE),
                counted("GM0556", LATER, 400, 1000),
                counted("GM0622", LATER, 400, 1000));
        var missing = only(found, "missing-municipalities");
        assertEquals(List.of(new RegionId("drie")), missing.regions());
        assertEquals(
                "Van Regio drie ontbreken in ten minste één periode cijfers van: Gemeente GM0606.",
                missing.message(Language.DUTCH));
        var complete = check(
                BY_GP,
                Use.LEVELS,
                List.of(THREE),
                counted("GM0556", LATER, 400, 1000),
                counted("GM0606", LATER, 400, 1000),
                counted("GM0622", LATER, 400, 1000));
        assertFalse(told(complete).contains("missing-municipalities warns"));
    }

    @Test
    void figures_without_counts_beside_figures_with_them_are_told() {
        var found = check(
                BY_GP,
                Use.LEVELS,
                List.of(CITY, region("ander", "GM0599")),
                counted("GM0518", LATER, 400, 1000),
                figure("GM0599", LATER, new Observation.PublishedValue(new BigDecimal("0.4")), "2023-10"));
        assertTrue(only(found, "denominator-differs")
                .message(Language.DUTCH)
                .startsWith("Van Regio ander is alleen de uitkomst gepubliceerd, van Regio stad ook de aantallen."));
    }

    @Test
    void an_area_with_only_another_kind_of_period_blocks_a_contrast_of_two() {
        var other = region("ander", "GM0599");
        var figures = AvailableFigures.of(
                List.of(counted("GM0518", LATER, 400, 1000)),
                List.of(subjects(other).get(0).area()));
        for (var use : Use.values()) {
            var found = Comparability.check(new ComparedFigures(
                    question(BY_GP, Axis.CALENDAR, CITY, other), subjects(CITY, other), figures, List.of(), use));
            assertEquals(use == Use.CONTRAST, only(found, "period-kind-differs").blocks(), use.name());
        }
    }

    @Test
    void fixed_payment_warns_from_the_start_of_the_contract_and_not_before() {
        var taskBased = contracted("taak", "GM0518")
                .contract("form", known(ContractForm.INTEGRAL_ASSIGNMENT))
                .contract("implementationVariant", known(ImplementationVariant.TASK_BASED))
                .contract("fundingForms", list(FundingForm.PURCHASE, FundingForm.LUMP_SUM))
                .build();
        var since = only(
                check(BY_GP, Use.LEVELS, List.of(taskBased), counted("GM0518", AFTER, 400, 1000)),
                "task-based-funding");
        assertEquals(List.of(new RegionId("taak")), since.regions());
        var said = since.message(Language.DUTCH);
        assertTrue(said.contains(ContractForm.INTEGRAL_ASSIGNMENT.name(Language.DUTCH)), said);
        assertTrue(said.contains(FundingForm.LUMP_SUM.name(Language.DUTCH)), said);
        assertFalse(said.contains(FundingForm.PURCHASE.name(Language.DUTCH)), said);
        var before = check(BY_GP, Use.LEVELS, List.of(taskBased), counted("GM0518", BEFORE, 400, 1000));
        assertFalse(told(before).contains("task-based-funding warns"));
        var costs = check(
                indicator("KOST-JON"), Use.LEVELS, List.of(taskBased), counted("GM0518", Period.year(2023), 400, 1000));
        assertFalse(told(costs).contains("task-based-funding warns"));
    }

    @Test
    void payment_by_piece_says_nothing_of_registration() {
        var byPiece = contracted("stuk", "GM0518")
                .contract("implementationVariant", known(ImplementationVariant.EFFORT_BASED))
                .contract("fundingForms", list(FundingForm.PRICE_TIMES_VOLUME))
                .build();
        var found = check(BY_GP, Use.LEVELS, List.of(byPiece), counted("GM0518", AFTER, 400, 1000));
        assertFalse(told(found).contains("task-based-funding warns"));
    }

    @Test
    void publications_that_are_not_equally_far_are_told() {
        var found = check(
                BY_GP,
                Use.LEVELS,
                List.of(CITY, region("ander", "GM0599")),
                counted("GM0518", LATER, 400, 1000),
                figure(
                        "GM0599",
                        LATER,
                        new Observation.Counted(count(400), count(1000)),
                        "2024-10",
                        PublicationStatus.PROVISIONAL));
        assertTrue(
                told(found).containsAll(Set.of("provisional warns", "several-vintages warns", "status-differs warns")),
                told(found).toString());
        var said = only(found, "status-differs").message(Language.DUTCH);
        assertTrue(said.contains("Regio stad") && said.contains("Regio ander"), said);
    }
}
