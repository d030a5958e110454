package nl.regiospiegel.comparison.comparability.control;

import static nl.regiospiegel.comparison.comparability.Checks.BY_GP;
import static nl.regiospiegel.comparison.comparability.Checks.area;
import static nl.regiospiegel.comparison.comparability.Checks.breakOf;
import static nl.regiospiegel.comparison.comparability.Checks.counted;
import static nl.regiospiegel.comparison.comparability.Checks.only;
import static nl.regiospiegel.comparison.comparability.Checks.question;
import static nl.regiospiegel.comparison.comparability.Checks.region;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import nl.regiospiegel.comparison.Examples.Region;
import nl.regiospiegel.comparison.comparability.Checks;
import nl.regiospiegel.comparison.funnel.control.DrawFunnel;
import nl.regiospiegel.comparison.funnel.entity.Funnel;
import nl.regiospiegel.comparison.funnel.entity.FunnelComparison;
import nl.regiospiegel.comparison.funnel.entity.FunnelQuestion;
import nl.regiospiegel.comparison.outcome.control.CompareOutcomes;
import nl.regiospiegel.comparison.outcome.entity.AvailableFigures;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.comparison.outcome.entity.OutcomeComparison;
import nl.regiospiegel.comparison.outcome.entity.OutcomeQuestion;
import nl.regiospiegel.comparison.outcome.entity.Refusal;
import nl.regiospiegel.comparison.outcome.entity.Span;
import nl.regiospiegel.comparison.timeline.entity.Axis;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.seriesbreak.entity.BreakConsequence;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;
import nl.regiospiegel.regions.contractmodel.entity.CareForm;
import nl.regiospiegel.regions.language.Language;
import org.junit.jupiter.api.Test;

/** A finding that blocks leaves a refusal that names it, and nothing makes an answer of it. */
class BlockedAnswersTest {

    private static final Period PERIOD = Period.halfYear(2023, 1);
    private static final SeriesBreak BROKEN =
            breakOf(BY_GP.code(), LocalDate.of(2023, 1, 1), BreakConsequence.BLOCKS, "GM0001");

    @Test
    void a_blocked_outcome_is_a_refusal_of_the_region_it_is_about() {
        var access = new Region("toegang")
                .municipalities("GM0001")
                .covers(CareForm.MUNICIPAL_ACCESS)
                .build();
        var comparison = outcome(question(BY_GP, Axis.EVENT, access, region("stad", "GM0518")));
        assertTrue(only(comparison.findings(), "scope-not-covered").blocks());
        var refused = comparison.series().get(0).points().get(0).result();
        assertEquals("scope-not-covered", ((Refusal) refused).code().code());
        assertTrue(comparison.series().get(1).points().stream().noneMatch(point -> point.result() instanceof Refusal));
    }

    private static OutcomeComparison outcome(OutcomeQuestion question) {
        var figures = List.of(counted("GM0001", PERIOD, 400, 1000), counted("GM0518", PERIOD, 300, 1000));
        return CompareOutcomes.compare(question, AvailableFigures.of(figures, List.of()), List.of());
    }

    @Test
    void an_outcome_with_an_estimate_that_is_blocked_cannot_be_made() {
        var given = outcome(question(BY_GP, Axis.CALENDAR, region("stad", "GM0518")));
        var blocking = new Finding("series-break", List.of(), List.of("", "", "")).blocking();
        assertThrows(
                IllegalArgumentException.class,
                () -> new OutcomeComparison(
                        given.question(),
                        List.of(blocking),
                        given.series(),
                        List.of(),
                        new LinkedHashMap<>(),
                        List.of(),
                        List.of()));
    }

    @Test
    void an_area_that_a_break_parts_from_the_others_is_left_out_of_the_funnel_by_name() {
        var whole = assertInstanceOf(Funnel.class, funnel(List.of()).result());
        assertEquals(4, whole.areas().size());
        var comparison = funnel(List.of(BROKEN));
        var drawn = assertInstanceOf(Funnel.class, comparison.result());
        assertEquals(3, drawn.areas().size());
        var leftOut = comparison.leftOut();
        assertEquals(1, leftOut.size());
        assertEquals("GM0001", leftOut.get(0).place().area().code().value());
        assertEquals("series-break", leftOut.get(0).reason().code().code());
        only(comparison.findings(), "areas-left-out");
    }

    @Test
    void a_funnel_with_a_finding_that_blocks_cannot_be_made() {
        var given = funnel(List.of());
        var blocking = new Finding("series-break", List.of(), List.of("", "", "")).blocking();
        assertThrows(
                IllegalArgumentException.class,
                () -> new FunnelComparison(
                        given.question(),
                        List.of(blocking),
                        given.result(),
                        given.leftOut(),
                        given.figures(),
                        given.breaks()));
    }

    private static FunnelComparison funnel(List<SeriesBreak> breaks) {
        var about = new OutcomeQuestion(
                BY_GP,
                List.of(region("stad", "GM0001")),
                null,
                Axis.CALENDAR,
                new Span(PERIOD.kind(), PERIOD, PERIOD),
                null,
                Checks.TODAY,
                Language.DUTCH);
        return DrawFunnel.draw(
                new FunnelQuestion(about, AreaKind.MUNICIPALITY),
                List.of(area("GM0001"), area("GM0002"), area("GM0003"), area("GM0004")),
                List.of(
                        counted("GM0001", PERIOD, 400, 1000),
                        counted("GM0002", PERIOD, 300, 1000),
                        counted("GM0003", PERIOD, 200, 1000),
                        counted("GM0004", PERIOD, 250, 1000)),
                breaks);
    }
}
