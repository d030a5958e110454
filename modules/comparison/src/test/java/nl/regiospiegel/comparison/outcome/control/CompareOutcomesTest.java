package nl.regiospiegel.comparison.outcome.control;

import static nl.regiospiegel.comparison.Examples.event;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.BY_GP;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.CITY;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.COST;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.FIRST_HALF;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.IN_HELP;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.THREE;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.access;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.ask;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.codes;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.count;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.dutch;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.figure;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.haagse;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.only;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.published;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.question;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.region;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.share;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.regiospiegel.comparison.Examples.Region;
import nl.regiospiegel.comparison.outcome.entity.AvailableFigures;
import nl.regiospiegel.comparison.outcome.entity.Estimate;
import nl.regiospiegel.comparison.outcome.entity.EstimateMethod;
import nl.regiospiegel.comparison.outcome.entity.OutcomeComparison;
import nl.regiospiegel.comparison.outcome.entity.Point;
import nl.regiospiegel.comparison.outcome.entity.Series;
import nl.regiospiegel.comparison.outcome.entity.WithoutLimits;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.Observation;
import nl.regiospiegel.figures.publication.entity.ObservationStatus;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.figures.seriesbreak.control.SeriesBreaks;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.timeline.entity.EventType;
import org.junit.jupiter.api.Test;

/** Estimates, findings, and what holds for every comparison. */
class CompareOutcomesTest {

    @Test
    void the_share_referred_by_the_gp_is_given_with_its_wilson_limits() {
        var comparison = ask(BY_GP, Axis.CALENDAR, List.of(CITY), haagse(), dutch());
        var estimate = (Estimate) only(comparison, "den-haag").result();
        assertEquals(7360.0 / 18745, estimate.value(), 1e-12);
        assertEquals(0.3857, estimate.limits().lower(), 5e-5);
        assertEquals(0.3997, estimate.limits().upper(), 5e-5);
        assertEquals(EstimateMethod.WILSON, estimate.method());
        assertEquals(18745.0, estimate.denominator());
    }

    @Test
    void a_published_total_is_shown_where_the_figure_is_additive() {
        var comparison = ask(BY_GP, Axis.CALENDAR, List.of(THREE), share("RG-mvs", 30, 60));
        assertEquals(0.5, ((Estimate) only(comparison, "mvs").result()).value());
    }

    @Test
    void per_head_gets_poisson_limits_and_its_multiplier() {
        var comparison = ask(IN_HELP, Axis.CALENDAR, List.of(CITY), share("GM0518", 9, 100));
        var estimate = (Estimate) only(comparison, "den-haag").result();
        assertEquals(EstimateMethod.POISSON, estimate.method());
        assertEquals(0.09 * IN_HELP.multiplier(), estimate.value(), 1e-12);
    }

    @Test
    void a_percentage_without_counts_has_no_limits_and_says_why() {
        var comparison = ask(BY_GP, Axis.CALENDAR, List.of(CITY), published("GM0518", "0.35"));
        var estimate = (Estimate) only(comparison, "den-haag").result();
        assertEquals(WithoutLimits.NO_COUNTS, estimate.withoutLimits());
        assertNull(estimate.limits());
        assertNull(estimate.denominator());
    }

    @Test
    void amounts_are_given_without_an_interval() {
        var comparison = ask(COST, Axis.CALENDAR, List.of(CITY), share("GM0518", 500, 100));
        assertEquals(
                WithoutLimits.NO_SPREAD,
                ((Estimate) only(comparison, "den-haag").result()).withoutLimits());
    }

    @Test
    void only_breaks_between_the_periods_shown_are_found_and_listed() {
        var breaks = new SeriesBreaks().affecting(BY_GP.code(), List.of(new AreaCode("GM0518")));
        var within =
                compare(breaks, share("GM0518", Period.halfYear(2021, 2), 1, 4), share("GM0518", FIRST_HALF, 1, 4));
        assertTrue(codes(within).contains("residence-principle"));
        var after = compare(breaks, share("GM0518", FIRST_HALF, 1, 4));
        assertFalse(codes(after).contains("residence-principle") || codes(after).contains("series-break"));
        assertEquals(
                List.of("residence-principle-2022"),
                within.breaks().stream().map(SeriesBreak::id).toList());
        assertEquals(List.of(), after.breaks());
    }

    @Test
    void nothing_of_real_statistics_is_said_of_invented_figures() {
        var invented = new Region("verzonnen").invented().build();
        var figures = List.of(share("GM0518", Period.halfYear(2021, 2), 1, 4), haagse());
        var comparison = CompareOutcomes.compare(
                question(BY_GP, Axis.CALENDAR, null, null, invented),
                AvailableFigures.of(figures, List.of()),
                new SeriesBreaks().affecting(BY_GP.code(), List.of(new AreaCode("GM0518"))));
        assertEquals(List.of(), comparison.breaks());
        assertFalse(codes(comparison).contains("trap"));
    }

    @Test
    void every_finding_has_words_in_both_languages() {
        var breaks = new SeriesBreaks().all();
        var figures = List.of(share("GM0518", Period.halfYear(2019, 1), 1, 4), haagse());
        var vague = region("vaag", "2024", "GM0518");
        var planned = new Region("plan")
                .events(event("start", EventType.CONTRACT_START, "2023-01-01", null))
                .build();
        var question = question(BY_GP, Axis.EVENT, null, null, vague, planned, access(), THREE);
        var blocking = breaks.stream()
                .filter(each -> each.consequenceFor(BY_GP.code()).isPresent())
                .toList();
        var findings = CompareOutcomes.compare(question, AvailableFigures.of(figures, List.of()), blocking)
                .findings();
        for (var finding : findings) {
            for (var language : List.of(Language.DUTCH, Language.ENGLISH)) {
                assertFalse(finding.message(language).matches(".*\\{\\d}.*"), finding.message(language));
            }
        }
    }

    @Test
    void whatever_the_figures_every_series_has_the_same_periods_and_every_point_an_answer() {
        var random = new Random(1);
        for (int round = 0; round < 200; round++) {
            var figures = new ArrayList<PublishedFigure>();
            for (var code : List.of("GM0518", "GM0556", "RG-mvs", "NL01")) {
                for (int half = 0; half < 6; half++) {
                    if (random.nextInt(3) == 0) {
                        figures.add(figure(code, Period.halfYear(2021, 1).plus(half), anyObservation(random), null));
                    }
                }
            }
            var axis = random.nextBoolean() ? Axis.EVENT : Axis.CALENDAR;
            var comparison = ask(BY_GP, axis, List.of(CITY, THREE), figures.toArray(PublishedFigure[]::new));
            assertSound(comparison);
        }
    }

    private static void assertSound(OutcomeComparison comparison) {
        var periods = periods(comparison.series().get(0));
        for (var series : comparison.series()) {
            assertEquals(periods, periods(series));
            for (var point : series.points()) {
                if (point.result() instanceof Estimate estimate && estimate.limits() != null) {
                    assertTrue(estimate.limits().lower() <= estimate.value());
                    assertTrue(estimate.value() <= estimate.limits().upper());
                }
            }
        }
    }

    private static List<Period> periods(Series series) {
        return series.points().stream().map(Point::period).toList();
    }

    private static Observation anyObservation(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new Observation.Missing(ObservationStatus.MISSING);
            case 1 -> new Observation.PublishedValue(BigDecimal.valueOf(random.nextDouble()));
            case 2 -> new Observation.NumeratorOnly(count(random.nextInt(50)));
            default -> new Observation.Counted(count(random.nextInt(60)), count(random.nextInt(60)));
        };
    }

    private OutcomeComparison compare(List<SeriesBreak> breaks, PublishedFigure... figures) {
        var question = question(BY_GP, Axis.CALENDAR, null, null, CITY);
        return CompareOutcomes.compare(question, AvailableFigures.of(Arrays.asList(figures), List.of()), breaks);
    }
}
