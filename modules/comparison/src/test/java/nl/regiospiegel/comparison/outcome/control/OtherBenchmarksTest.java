package nl.regiospiegel.comparison.outcome.control;

import static nl.regiospiegel.comparison.outcome.control.Outcomes.BY_GP;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.CITY;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.FIRST_HALF;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.IN_HELP;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.THREE;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.TODAY;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.area;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.codes;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.haagse;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.only;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.published;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.share;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.comparison.RealRegions;
import nl.regiospiegel.comparison.benchmark.entity.Benchmark;
import nl.regiospiegel.comparison.benchmark.entity.PeerGroup;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.difference.entity.Contrast;
import nl.regiospiegel.comparison.difference.entity.Overlap;
import nl.regiospiegel.comparison.difference.entity.Verdict;
import nl.regiospiegel.comparison.outcome.entity.AvailableFigures;
import nl.regiospiegel.comparison.outcome.entity.Estimate;
import nl.regiospiegel.comparison.outcome.entity.OutcomeComparison;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.Point;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.comparison.outcome.entity.Result;
import nl.regiospiegel.comparison.outcome.entity.Span;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.period.entity.PeriodKind;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.regions.contractmodel.entity.Quantity;
import nl.regiospiegel.regions.contractmodel.entity.Target;
import nl.regiospiegel.regions.contractmodel.entity.TargetPart;
import nl.regiospiegel.regions.language.Language;
import org.junit.jupiter.api.Test;

/** Benchmarks that are no single area: a group, and the target of a contract. */
class OtherBenchmarksTest {

    private static final Benchmark PEERS = group("GM0344", "GM0363");

    @Test
    void a_group_is_the_sum_of_its_counts() {
        var comparison = ask(BY_GP, CITY, PEERS, haagse(), share("GM0344", 100, 400), share("GM0363", 500, 1600));
        var benchmark = (Estimate) benchmark(comparison).result();
        assertEquals(600.0, benchmark.numerator());
        assertEquals(2000.0, benchmark.denominator());
        var against = only(comparison, "den-haag").against();
        assertTrue(against.isDecided());
        assertEquals(Overlap.NONE, against.overlap());
        assertNull(against.rest());
        assertEquals(
                3,
                comparison
                        .figures()
                        .map(PublishedFigure::area)
                        .filter(a -> a != null)
                        .count());
        assertEquals("Gekozen groep van 2 gebieden", PEERS.name(Language.DUTCH));
    }

    @Test
    void a_group_with_a_gap_has_no_value_and_says_where_the_gap_is() {
        var comparison = ask(BY_GP, CITY, PEERS, haagse(), share("GM0344", 100, 400));
        var refusal = assertRefused(RefusalCode.NO_FIGURE, benchmark(comparison).result());
        assertEquals(List.of("Gemeente GM0363"), refusal.parameters());
        assertUndecided(RefusalCode.NO_FIGURE, comparison);
        assertRefused(
                RefusalCode.NO_COUNTS,
                benchmark(ask(BY_GP, CITY, PEERS, haagse(), share("GM0344", 1, 4), published("GM0363", "0.3")))
                        .result());
    }

    @Test
    void persons_are_not_added_over_the_areas_of_a_group() {
        var comparison =
                ask(IN_HELP, CITY, PEERS, share("GM0518", 9, 90), share("GM0344", 1, 40), share("GM0363", 5, 16));
        assertRefused(RefusalCode.NOT_ADDITIVE, benchmark(comparison).result());
        assertUndecided(RefusalCode.NOT_ADDITIVE, comparison);
    }

    @Test
    void a_group_that_holds_the_region_is_also_set_beside_it_without() {
        var own = group("GM0518", "GM0344");
        var comparison = ask(BY_GP, CITY, own, haagse(), share("GM0344", 100, 400));
        var against = only(comparison, "den-haag").against();
        assertEquals(Overlap.A_WITHIN_B, against.overlap());
        assertEquals(400, ((Contrast.Apart) against.rest()).b().denominator());
    }

    @Test
    void a_group_that_shares_a_part_of_the_region_is_not_taken_as_apart() {
        var comparison = ask(
                BY_GP,
                THREE,
                group("GM0556", "GM0344"),
                share("RG-mvs", 30, 90),
                share("GM0556", 10, 30),
                share("GM0344", 100, 400));
        assertEquals(Overlap.PARTIAL, only(comparison, "mvs").against().overlap());
    }

    @Test
    void without_background_figures_no_area_resembles_the_region() {
        var group = PeerGroup.refused(Refusal.of(RefusalCode.NO_CONTEXT_FIGURES, "Regio den-haag"));
        var comparison = ask(BY_GP, CITY, new Benchmark.OfGroup("similar:10", group, CITY, false), haagse());
        assertRefused(RefusalCode.NO_CONTEXT_FIGURES, benchmark(comparison).result());
        assertUndecided(RefusalCode.NO_CONTEXT_FIGURES, comparison);
        assertEquals(
                "Gebieden die lijken op Regio den-haag",
                comparison.question().benchmark().name(Language.DUTCH));
    }

    @Test
    void the_80_20_of_mvs_names_no_counts_and_is_no_benchmark_for_a_statistic() {
        var mvs = RealRegions.region("mvs");
        var targets = mvs.contractModel(TODAY).orElseThrow().targets().known();
        assertFalse(targets.isEmpty());
        var comparison = ask(BY_GP, mvs, new Benchmark.OfTarget(mvs, targets), share("RG-mvs", 30, 90));
        assertRefused(RefusalCode.DEFINITION_DIFFERS, benchmark(comparison).result());
        assertTrue(codes(comparison).contains("target-counts-otherwise"));
        assertTrue(comparison.findings().stream()
                .anyMatch(finding -> finding.message(Language.DUTCH).contains("voor 80% geholpen")));
    }

    @Test
    void a_target_of_the_same_count_out_of_the_same_whole_is_a_fixed_number() {
        var same = target(BY_GP.numerator().nl(), BY_GP.denominator().nl(), true, "%");
        var comparison = ask(BY_GP, CITY, new Benchmark.OfTarget(CITY, List.of(same)), haagse());
        assertEquals(0.3, ((Estimate) benchmark(comparison).result()).value(), 1e-12);
        var against = only(comparison, "den-haag").against();
        assertTrue(against.isDecided());
        assertEquals(7360.0 / 18745 - 0.3, against.difference(), 1e-12);
        assertEquals(Overlap.NONE, against.overlap());
        assertFalse(codes(comparison).contains("target-counts-otherwise"));
    }

    @Test
    void a_target_that_leaves_open_what_it_counts_or_is_in_another_unit_is_none() {
        var numerator = BY_GP.numerator().nl();
        var denominator = BY_GP.denominator().nl();
        for (var other : List.of(
                target(numerator, denominator, false, "%"),
                target(numerator, "kinderen", true, "%"),
                target(numerator, denominator, true, "EUR"))) {
            var comparison = ask(BY_GP, CITY, new Benchmark.OfTarget(CITY, List.of(other)), haagse());
            assertRefused(RefusalCode.DEFINITION_DIFFERS, benchmark(comparison).result());
        }
        assertRefused(
                RefusalCode.NO_TARGET,
                benchmark(ask(BY_GP, CITY, new Benchmark.OfTarget(CITY, List.of()), haagse()))
                        .result());
    }

    private static Target target(String numerator, String denominator, boolean specified, String unit) {
        return new Target(
                "doel",
                "Doel",
                new Quantity(BigDecimal.valueOf(30), null, unit),
                new TargetPart(numerator, specified),
                new TargetPart(denominator, specified),
                null,
                null);
    }

    private static Benchmark group(String... codes) {
        var areas = Stream.of(codes).map(code -> area(code, "Gemeente " + code)).toList();
        return new Benchmark.OfGroup("peers:" + String.join(",", codes), PeerGroup.chosen(areas), null, false);
    }

    private static OutcomeComparison ask(
            Indicator indicator, ComparedRegion region, Benchmark benchmark, PublishedFigure... figures) {
        var question = new OutcomeQuestion(
                indicator,
                List.of(region),
                benchmark,
                Axis.CALENDAR,
                new Span(PeriodKind.HALF_YEAR, FIRST_HALF, FIRST_HALF),
                null,
                TODAY,
                Language.DUTCH);
        return CompareOutcomes.compare(question, AvailableFigures.of(Arrays.asList(figures), List.of()), List.of());
    }

    private static Point benchmark(OutcomeComparison comparison) {
        return comparison.series().get(comparison.series().size() - 1).points().get(0);
    }

    private static void assertUndecided(RefusalCode code, OutcomeComparison comparison) {
        var verdict = (Verdict.Undecided) only(comparison, "den-haag").against().verdict();
        assertEquals(code, verdict.refusal().code());
    }

    private static Refusal assertRefused(RefusalCode code, Result result) {
        return Outcomes.assertRefused(code, result);
    }
}
