package nl.regiospiegel.comparison.outcome.control;

import static nl.regiospiegel.comparison.Examples.event;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.regiospiegel.comparison.Examples.Region;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.outcome.entity.AvailableFigures;
import nl.regiospiegel.comparison.outcome.entity.Estimate;
import nl.regiospiegel.comparison.outcome.entity.EstimateMethod;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.outcome.entity.OutcomeComparison;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.Point;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;
import nl.regiospiegel.comparison.outcome.entity.Result;
import nl.regiospiegel.comparison.outcome.entity.Series;
import nl.regiospiegel.comparison.outcome.entity.Span;
import nl.regiospiegel.comparison.outcome.entity.WithoutLimits;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.period.entity.PeriodKind;
import nl.regiospiegel.figures.publication.entity.Count;
import nl.regiospiegel.figures.publication.entity.Observation;
import nl.regiospiegel.figures.publication.entity.ObservationStatus;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.figures.publication.entity.Vintage;
import nl.regiospiegel.figures.seriesbreak.control.SeriesBreaks;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;
import nl.regiospiegel.regions.contractmodel.entity.CareForm;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.regions.timeline.entity.EventType;
import org.junit.jupiter.api.Test;

class CompareOutcomesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Indicator BY_GP = new Indicators().find("VERW-HA").orElseThrow();
    private static final Indicator IN_HELP = new Indicators().find("GEB-JH").orElseThrow();
    private static final Indicator COST = new Indicators().find("KOST-JON").orElseThrow();
    private static final Period FIRST_HALF = Period.halfYear(2023, 1);
    private static final Area COUNTRY = area("NL01", "Nederland");

    private final ComparedRegion city = region("den-haag", "2024-01-01", "GM0518");
    private final ComparedRegion three = region("mvs", null, "GM0556", "GM0606", "GM0622");

    @Test
    void the_share_referred_by_the_gp_is_given_with_its_wilson_limits() {
        var comparison = ask(BY_GP, Axis.CALENDAR, List.of(city), haagse(), dutch());
        var estimate = (Estimate) only(comparison, "den-haag").result();
        assertEquals(7360.0 / 18745, estimate.value(), 1e-12);
        assertEquals(0.3857, estimate.limits().lower(), 5e-5);
        assertEquals(0.3997, estimate.limits().upper(), 5e-5);
        assertEquals(EstimateMethod.WILSON, estimate.method());
        assertEquals(18745.0, estimate.denominator());
    }

    @Test
    void regions_without_figures_get_a_refusal_for_every_period_that_another_series_has() {
        var comparison = ask(BY_GP, Axis.CALENDAR, List.of(city, three), haagse(), dutch());
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
                List.of(three),
                share("GM0556", 1, 2),
                share("GM0606", 1, 2),
                share("GM0622", 1, 2));
        assertRefused(RefusalCode.NO_FIGURE, only(comparison, "mvs").result());
    }

    @Test
    void a_published_total_is_shown_where_the_figure_is_additive() {
        var comparison = ask(BY_GP, Axis.CALENDAR, List.of(three), share("RG-mvs", 30, 60));
        assertEquals(0.5, ((Estimate) only(comparison, "mvs").result()).value());
    }

    @Test
    void young_people_are_not_additive_so_a_region_of_several_gets_no_total() {
        var comparison = ask(IN_HELP, Axis.CALENDAR, List.of(three), share("RG-mvs", 30, 60), share("GM0556", 10, 20));
        var refusal =
                assertRefused(RefusalCode.NOT_ADDITIVE, only(comparison, "mvs").result());
        assertTrue(refusal.message(Language.DUTCH)
                .contains(IN_HELP.additivity().reason().nl()));
        assertTrue(point(comparison, 1).result() instanceof Estimate);
    }

    @Test
    void per_head_gets_poisson_limits_and_its_multiplier() {
        var comparison = ask(IN_HELP, Axis.CALENDAR, List.of(city), share("GM0518", 9, 100));
        var estimate = (Estimate) only(comparison, "den-haag").result();
        assertEquals(EstimateMethod.POISSON, estimate.method());
        assertEquals(0.09 * IN_HELP.multiplier(), estimate.value(), 1e-12);
    }

    @Test
    void a_percentage_without_counts_has_no_limits_and_says_why() {
        var comparison = ask(BY_GP, Axis.CALENDAR, List.of(city), published("GM0518", "0.35"));
        var estimate = (Estimate) only(comparison, "den-haag").result();
        assertEquals(WithoutLimits.NO_COUNTS, estimate.withoutLimits());
        assertNull(estimate.limits());
        assertNull(estimate.denominator());
    }

    @Test
    void amounts_are_given_without_an_interval() {
        var comparison = ask(COST, Axis.CALENDAR, List.of(city), share("GM0518", 500, 100));
        assertEquals(
                WithoutLimits.NO_SPREAD,
                ((Estimate) only(comparison, "den-haag").result()).withoutLimits());
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
    void an_area_with_only_figures_of_the_other_kind_says_so() {
        var question = question(BY_GP, Axis.CALENDAR, null, null, city, three);
        var figures = AvailableFigures.of(List.of(haagse()), List.of(new AreaCode("RG-mvs"), new AreaCode("GM0518")));
        var comparison = CompareOutcomes.compare(question, figures, List.of());
        assertRefused(RefusalCode.PERIOD_KIND_DIFFERS, only(comparison, "mvs").result());
        assertTrue(only(comparison, "den-haag").result() instanceof Estimate);
    }

    @Test
    void without_any_figure_every_series_still_answers() {
        var comparison = ask(BY_GP, Axis.CALENDAR, List.of(city, three));
        assertTrue(
                comparison.series().stream().allMatch(series -> series.points().size() == 1));
        assertRefused(RefusalCode.NO_FIGURE, only(comparison, "den-haag").result());
        assertTrue(codes(comparison).contains("no-figures"));
    }

    @Test
    void with_bounds_every_period_between_them_has_a_point() {
        var question = question(BY_GP, Axis.CALENDAR, Period.halfYear(2022, 2), Period.halfYear(2024, 1), city);
        var comparison =
                CompareOutcomes.compare(question, AvailableFigures.of(List.of(haagse()), List.of()), List.of());
        assertEquals(
                List.of("2022HJ02", "2023HJ01", "2023HJ02", "2024HJ01"),
                comparison.series().get(0).points().stream()
                        .map(point -> point.period().code())
                        .toList());
    }

    @Test
    void on_the_clock_the_period_of_the_start_is_zero() {
        var comparison = ask(BY_GP, Axis.EVENT, List.of(city), haagse(), dutch());
        assertEquals(-2, only(comparison, "den-haag").eventTime());
        assertEquals(-2, point(comparison, 1).eventTime(), "a benchmark goes by the only clock");
    }

    @Test
    void with_several_clocks_the_benchmark_has_no_place() {
        var comparison = ask(BY_GP, Axis.EVENT, List.of(city, three), haagse(), dutch());
        assertNull(comparison
                .series()
                .get(comparison.series().size() - 1)
                .points()
                .get(0)
                .eventTime());
        assertTrue(codes(comparison).containsAll(List.of("benchmark-without-clock", "no-clock")));
    }

    @Test
    void on_the_calendar_nothing_has_an_event_time() {
        assertNull(only(ask(BY_GP, Axis.CALENDAR, List.of(city), haagse()), "den-haag")
                .eventTime());
    }

    @Test
    void a_start_that_can_lie_in_two_periods_gives_no_place_on_the_clock() {
        var vague = region("vaag", "2024", "GM0518");
        var comparison = ask(BY_GP, Axis.EVENT, List.of(vague), haagse());
        assertNull(only(comparison, "vaag").eventTime());
        assertTrue(codes(comparison).contains("clock-imprecise"));
    }

    @Test
    void a_planned_start_is_called_planned() {
        var planned = new Region("plan")
                .covers(CareForm.YOUTH_HELP)
                .events(event("start", EventType.CONTRACT_START, "2023-01-01", null))
                .build();
        assertTrue(codes(ask(BY_GP, Axis.EVENT, List.of(planned), haagse())).contains("clock-planned"));
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

    @Test
    void only_breaks_between_the_periods_shown_are_found_and_listed() {
        var breaks = new SeriesBreaks().affecting(BY_GP.code(), List.of(new AreaCode("GM0518")));
        var within =
                compare(breaks, share("GM0518", Period.halfYear(2021, 2), 1, 4), share("GM0518", FIRST_HALF, 1, 4));
        assertTrue(codes(within).contains("series-break-warning"));
        var after = compare(breaks, share("GM0518", FIRST_HALF, 1, 4));
        assertFalse(
                codes(after).contains("series-break-warning") || codes(after).contains("series-break"));
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
    void a_numerator_without_its_denominator_stays_visible() {
        var refusal = (Refusal) seen(new Observation.NumeratorOnly(count(4)), null);
        assertEquals(4.0, refusal.numerator());
        assertTrue(refusal.message(Language.DUTCH).endsWith("De bron geeft wel de teller: 4."));
    }

    @Test
    void every_finding_has_words_in_both_languages() {
        var breaks = new SeriesBreaks().all();
        var figures = List.of(share("GM0518", Period.halfYear(2019, 1), 1, 4), haagse());
        var vague = region("vaag", "2024", "GM0518");
        var planned = new Region("plan")
                .events(event("start", EventType.CONTRACT_START, "2023-01-01", null))
                .build();
        var question = question(BY_GP, Axis.EVENT, null, null, vague, planned, access(), three);
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
            var comparison = ask(BY_GP, axis, List.of(city, three), figures.toArray(PublishedFigure[]::new));
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

    private Result seen(Observation observation, RegionId owner) {
        return only(
                        ask(BY_GP, Axis.CALENDAR, List.of(city), figure("GM0518", FIRST_HALF, observation, owner)),
                        "den-haag")
                .result();
    }

    private OutcomeComparison compare(List<SeriesBreak> breaks, PublishedFigure... figures) {
        var question = question(BY_GP, Axis.CALENDAR, null, null, city);
        return CompareOutcomes.compare(question, AvailableFigures.of(Arrays.asList(figures), List.of()), breaks);
    }

    private static OutcomeComparison ask(
            Indicator indicator, Axis axis, List<ComparedRegion> regions, PublishedFigure... figures) {
        var question = question(indicator, axis, null, null, regions.toArray(ComparedRegion[]::new));
        return CompareOutcomes.compare(question, AvailableFigures.of(Arrays.asList(figures), List.of()), List.of());
    }

    private static OutcomeQuestion question(
            Indicator indicator, Axis axis, Period from, Period to, ComparedRegion... regions) {
        var span = new Span(PeriodKind.HALF_YEAR, from, to);
        return new OutcomeQuestion(indicator, List.of(regions), COUNTRY, axis, span, null, TODAY, Language.DUTCH);
    }

    private static ComparedRegion region(String id, String start, String... municipalities) {
        return new Region(id)
                .municipalities(municipalities)
                .covers(CareForm.YOUTH_HELP)
                .events(event("start", EventType.CONTRACT_START, null, start))
                .build();
    }

    private static ComparedRegion access() {
        return new Region("toegang")
                .covers(CareForm.MUNICIPAL_ACCESS, CareForm.LIGHT_YOUTH_HELP)
                .events(event("start", EventType.CONTRACT_START, null, "2021-07-01"))
                .build();
    }

    private static Point only(OutcomeComparison comparison, String region) {
        return comparison.series().stream()
                .filter(series -> series.subject().name().equals("Regio " + region))
                .findFirst()
                .orElseThrow()
                .points()
                .get(0);
    }

    private static Point point(OutcomeComparison comparison, int series) {
        return comparison.series().get(series).points().get(0);
    }

    private static List<String> codes(OutcomeComparison comparison) {
        return comparison.findings().stream().map(Finding::code).toList();
    }

    private static Refusal assertRefused(RefusalCode code, Result result) {
        assertEquals(code, ((Refusal) result).code());
        return (Refusal) result;
    }

    private static PublishedFigure haagse() {
        return share("GM0518", 7360, 18745);
    }

    private static PublishedFigure dutch() {
        return share("NL01", 183815, 517450);
    }

    private static PublishedFigure share(String area, int numerator, int denominator) {
        return share(area, FIRST_HALF, numerator, denominator);
    }

    private static PublishedFigure share(String area, Period period, int numerator, int denominator) {
        return figure(area, period, new Observation.Counted(count(numerator), count(denominator)), null);
    }

    private static PublishedFigure published(String area, String value) {
        return figure(area, FIRST_HALF, new Observation.PublishedValue(new BigDecimal(value)), null);
    }

    private static PublishedFigure figure(String area, Period period, Observation observation, RegionId owner) {
        var vintage = new Vintage("2023-10", LocalDate.of(2023, 10, 31), PublicationStatus.PROVISIONAL);
        return new PublishedFigure(BY_GP.code(), new AreaCode(area), period, owner, observation, vintage, "cbs", false);
    }

    private static Count count(int number) {
        return new Count(BigDecimal.valueOf(number));
    }

    private static Area area(String code, String name) {
        var areaCode = new AreaCode(code);
        return new Area(areaCode, name, areaCode.kind(), null, null, null, false);
    }
}
