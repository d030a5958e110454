package nl.regiospiegel.comparison.outcome.control;

import static nl.regiospiegel.comparison.outcome.control.Outcomes.BY_GP;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.TODAY;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.codes;
import static nl.regiospiegel.comparison.outcome.control.Outcomes.share;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import nl.regiospiegel.comparison.RealRegions;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.outcome.entity.AvailableFigures;
import nl.regiospiegel.comparison.outcome.entity.MixedPeriods;
import nl.regiospiegel.comparison.outcome.entity.OutcomeComparison;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.Point;
import nl.regiospiegel.comparison.outcome.entity.Span;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.comparison.timeline.entity.ClockEvent;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.period.entity.PeriodKind;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;
import nl.regiospiegel.regions.language.Language;
import org.junit.jupiter.api.Test;

/** The event that the clocks stand at, and the periods around it in which the old and the new mix. */
class ChosenEventTest {

    private static final List<ComparedRegion> THREE = RealRegions.three();

    @Test
    void around_the_start_of_the_contract_each_region_has_the_periods_of_its_own_window() {
        var comparison = ask(Axis.CALENDAR, THREE);
        assertEquals(List.of("2024HJ01"), mixed(comparison, "den-haag"));
        assertEquals(List.of("2023HJ01"), mixed(comparison, "mvs"));
        assertEquals(List.of("2021HJ01", "2021HJ02"), mixed(comparison, "leidse-regio"));
        assertTrue(codes(comparison).contains("implementation-window"));
    }

    @Test
    void a_point_within_the_window_of_its_region_is_marked_and_no_other() {
        var comparison = ask(Axis.CALENDAR, THREE);
        assertEquals(List.of("2024HJ01"), marked(comparison, 0));
        assertEquals(
                List.of(),
                comparison.series().get(comparison.series().size() - 1).points().stream()
                        .filter(Point::mixed)
                        .toList(),
                "the benchmark switched nothing");
    }

    @Test
    void clients_requests_and_the_contract_of_one_region_can_go_over_on_different_days() {
        assertEquals(0, eventTime(ClockEvent.CONTRACT_START, Period.halfYear(2021, 2)));
        assertEquals(0, eventTime(ClockEvent.CLIENT_TRANSFER, Period.halfYear(2021, 1)));
        assertEquals(0, eventTime(ClockEvent.INTAKE_CUT_OVER, Period.halfYear(2021, 2)));
        assertEquals(0, eventTime(ClockEvent.AWARD, Period.halfYear(2020, 2)));
    }

    @Test
    void between_an_award_and_the_end_of_the_window_nothing_is_clean() {
        var comparison = ask(Axis.EVENT.at(ClockEvent.AWARD), List.of(RealRegions.region("mvs")));
        assertEquals(List.of("2022HJ01", "2022HJ02", "2023HJ01"), mixed(comparison, "mvs"));
    }

    @Test
    void a_region_without_the_event_is_named_and_has_no_place_on_the_clock() {
        var comparison = ask(Axis.EVENT.at(ClockEvent.CLIENT_TRANSFER), THREE);
        var finding = comparison.findings().stream()
                .filter(each -> each.code().equals("no-event"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("den-haag", "mvs"),
                finding.regions().stream().map(region -> region.value()).toList());
        assertTrue(finding.message(Language.DUTCH).contains("overdracht van cliënten"));
        assertFalse(codes(comparison).contains("no-clock"));
        assertTrue(comparison.series().get(0).points().stream().allMatch(point -> point.eventTime() == null));
        assertEquals(List.of(), mixed(comparison, "den-haag"));
    }

    private static Integer eventTime(ClockEvent event, Period period) {
        var comparison = ask(Axis.EVENT.at(event), List.of(RealRegions.region("leidse-regio")));
        return comparison.series().get(0).points().stream()
                .filter(point -> point.period().equals(period))
                .findFirst()
                .orElseThrow()
                .eventTime();
    }

    private static List<String> mixed(OutcomeComparison comparison, String region) {
        return comparison.mixed().stream()
                .filter(each -> each.region().id().value().equals(region))
                .map(MixedPeriods::periods)
                .flatMap(List::stream)
                .map(Period::code)
                .toList();
    }

    private static List<String> marked(OutcomeComparison comparison, int series) {
        return comparison.series().get(series).points().stream()
                .filter(Point::mixed)
                .map(point -> point.period().code())
                .toList();
    }

    private static OutcomeComparison ask(Axis axis, List<ComparedRegion> regions) {
        var question = new OutcomeQuestion(
                BY_GP,
                regions,
                Outcomes.question(BY_GP, axis, null, null).benchmark(),
                axis,
                new Span(PeriodKind.HALF_YEAR, null, null),
                null,
                TODAY,
                Language.DUTCH);
        return CompareOutcomes.compare(question, AvailableFigures.of(figures(), List.of()), List.of());
    }

    private static List<PublishedFigure> figures() {
        return IntStream.range(0, 10)
                .mapToObj(half -> share("GM0518", Period.halfYear(2020, 1).plus(half), 300, 1000))
                .toList();
    }
}
