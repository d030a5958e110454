package nl.regiospiegel.comparison.outcome.control;

import static nl.regiospiegel.comparison.outcome.control.Outcomes.BY_GP;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.CITY;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.COST;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.FIRST_HALF;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.IN_HELP;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.THREE;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.TODAY;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.area;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.ask;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.codes;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.dutch;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.haagse;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.only;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.point;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.published;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.share;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.regiospiegel.comparison.benchmark.entity.AgainstBenchmark;
import nl.regiospiegel.comparison.benchmark.entity.Benchmark;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.difference.entity.Contrast;
import nl.regiospiegel.comparison.difference.entity.Overlap;
import nl.regiospiegel.comparison.difference.entity.Verdict;
import nl.regiospiegel.comparison.outcome.entity.AvailableFigures;
import nl.regiospiegel.comparison.outcome.entity.Estimate;
import nl.regiospiegel.comparison.outcome.entity.OutcomeComparison;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.comparison.outcome.entity.Span;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.period.entity.PeriodKind;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.figures.seriesbreak.entity.BreakConsequence;
import nl.regiospiegel.figures.seriesbreak.entity.BreakEffect;
import nl.regiospiegel.figures.seriesbreak.entity.BreakKind;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.description.entity.LocalText;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.statistics.decision.Decision;
import org.junit.jupiter.api.Test;

/** Every figure beside the benchmark of its period. */
class DecidedOutcomesTest {

    @Test
    void the_share_of_the_city_lies_above_that_of_the_country_at_both_levels() {
        var against = against(ask(BY_GP, Axis.CALENDAR, List.of(CITY), haagse(), dutch()), "den-haag");
        var decision = ((Verdict.Decided) against.verdict()).decision();
        assertEquals(Decision.HIGHER, decision.at95());
        assertEquals(Decision.HIGHER, decision.at998());
        var wide = ((Estimate) against.level().at998()).limits();
        assertEquals(0.3817, wide.lower(), 5e-5);
        assertEquals(0.4037, wide.upper(), 5e-5);
        assertEquals(7360.0 / 18745 - 183815.0 / 517450, against.difference(), 1e-12);
        assertEquals(0.3552, against.benchmark().value(), 5e-5);
        assertTrue(against.pValue() < 1e-20);
    }

    @Test
    void a_country_contains_the_city_and_is_also_set_beside_it_without_the_city() {
        var comparison = ask(BY_GP, Axis.CALENDAR, List.of(CITY), haagse(), dutch());
        var against = against(comparison, "den-haag");
        assertEquals(Overlap.A_WITHIN_B, against.overlap());
        var rest = (Contrast.Apart) against.rest();
        assertEquals(0.0388, rest.value(), 5e-5);
        assertEquals(0.0317, rest.interval().lower(), 5e-5);
        assertEquals(0.0459, rest.interval().upper(), 5e-5);
        assertEquals(498705, rest.b().denominator());
        assertTrue(codes(comparison).contains("within-benchmark"));
    }

    @Test
    void persons_cannot_be_taken_out_and_the_answer_says_so() {
        var comparison =
                ask(IN_HELP, Axis.CALENDAR, List.of(CITY), share("GM0518", 900, 10000), share("NL01", 300000, 3400000));
        var against = against(comparison, "den-haag");
        assertTrue(against.isDecided());
        assertEquals(
                RefusalCode.NO_REST,
                ((Contrast.Refused) against.rest()).refusal().code());
        assertTrue(codes(comparison).contains("without-rest"));
    }

    @Test
    void the_difference_never_contradicts_the_decision_nor_does_the_p_value() {
        var random = new Random(4);
        for (int round = 0; round < 2000; round++) {
            var indicator = round % 2 == 0 ? BY_GP : IN_HELP;
            var of = 50 + random.nextInt(2000);
            var count = random.nextInt(of / 2);
            var comparison = ask(
                    indicator,
                    Axis.CALENDAR,
                    List.of(CITY),
                    share("GM0518", count, of),
                    share("NL01", 100000 + random.nextInt(150000), 500000));
            assertAgree(against(comparison, "den-haag"));
        }
    }

    private static void assertAgree(AgainstBenchmark against) {
        var decision = ((Verdict.Decided) against.verdict()).decision();
        var limits = against.limits().toList();
        assertEquals(
                decision.at95(),
                limits.get(0).lower() > 0
                        ? Decision.HIGHER
                        : limits.get(0).upper() < 0 ? Decision.LOWER : Decision.SIMILAR);
        assertEquals(
                decision.at998(),
                limits.get(1).lower() > 0
                        ? Decision.HIGHER
                        : limits.get(1).upper() < 0 ? Decision.LOWER : Decision.SIMILAR);
        assertEquals(decision.at95() != Decision.SIMILAR, against.pValue() < 0.05);
        assertEquals(decision.at998() != Decision.SIMILAR, against.pValue() < 0.002);
    }

    @Test
    void the_benchmark_is_not_compared_with_itself() {
        assertNull(point(ask(BY_GP, Axis.CALENDAR, List.of(CITY), haagse(), dutch()), 1)
                .against());
    }

    @Test
    void what_cannot_be_compared_is_refused_with_the_reason() {
        assertEquals(RefusalCode.NO_FIGURE, undecided(ask(BY_GP, Axis.CALENDAR, List.of(CITY), haagse())));
        assertEquals(
                RefusalCode.NO_COUNTS,
                undecided(ask(BY_GP, Axis.CALENDAR, List.of(CITY), published("GM0518", "0.35"), dutch())));
        assertEquals(
                RefusalCode.NO_SPREAD,
                undecided(ask(COST, Axis.CALENDAR, List.of(CITY), share("GM0518", 500, 100), dutch())));
    }

    @Test
    void a_break_that_one_of_the_two_has_behind_it_parts_them() {
        var text = new LocalText("Breuk", "Break");
        var found = new SeriesBreak(
                "breuk",
                LocalDate.of(2022, 1, 1),
                text,
                text,
                BreakKind.METHOD,
                BreakEffect.UNEVEN,
                Map.of(BY_GP.code(), BreakConsequence.BLOCKS),
                Set.of(new AreaCode("GM0518")),
                new SourceReference("bron", null, "official", "Bron", "Bron", null, null, null, null));
        var figures = AvailableFigures.of(List.of(haagse(), dutch()), List.of());
        var question = question(BY_GP, Benchmark.of(Outcomes.COUNTRY), CITY);
        assertEquals(RefusalCode.SERIES_BREAK, undecided(CompareOutcomes.compare(question, figures, List.of(found))));
    }

    @Test
    void another_region_can_be_the_benchmark() {
        var comparison =
                beside(new Benchmark.OfRegion(THREE, new AreaCode("RG-mvs")), haagse(), share("RG-mvs", 3000, 10000));
        var against = against(comparison, "den-haag");
        assertTrue(against.isDecided());
        assertEquals(Overlap.NONE, against.overlap());
        assertNull(against.rest());
        assertEquals("Regio mvs", comparison.series().get(1).subject().name());
    }

    @Test
    void of_areas_that_are_not_known_to_be_apart_the_answer_says_so() {
        var unknown = beside(Benchmark.of(area("JZ24", "Haaglanden")), haagse(), share("JZ24", 9000, 30000));
        var against = against(unknown, "den-haag");
        assertTrue(against.isDecided());
        assertEquals(Overlap.UNKNOWN, against.overlap());
        assertEquals(
                RefusalCode.MEMBERSHIP_UNKNOWN,
                ((Contrast.Refused) against.rest()).refusal().code());
    }

    private static OutcomeComparison beside(Benchmark benchmark, PublishedFigure... figures) {
        return CompareOutcomes.compare(
                question(BY_GP, benchmark, CITY), AvailableFigures.of(Arrays.asList(figures), List.of()), List.of());
    }

    private static OutcomeQuestion question(Indicator indicator, Benchmark benchmark, ComparedRegion region) {
        return new OutcomeQuestion(
                indicator,
                List.of(region),
                benchmark,
                Axis.CALENDAR,
                new Span(PeriodKind.HALF_YEAR, FIRST_HALF, FIRST_HALF),
                null,
                TODAY,
                Language.DUTCH);
    }

    private static AgainstBenchmark against(OutcomeComparison comparison, String region) {
        return only(comparison, region).against();
    }

    private static RefusalCode undecided(OutcomeComparison comparison) {
        return ((Verdict.Undecided) against(comparison, "den-haag").verdict())
                .refusal()
                .code();
    }
}
