package nl.regiospiegel.comparison.funnel.control;

import static nl.regiospiegel.comparison.funnel.Funnels.BY_GP;
import static nl.regiospiegel.comparison.funnel.Funnels.COUNTRY;
import static nl.regiospiegel.comparison.funnel.Funnels.IN_HELP;
import static nl.regiospiegel.comparison.funnel.Funnels.MARKED;
import static nl.regiospiegel.comparison.funnel.Funnels.area;
import static nl.regiospiegel.comparison.funnel.Funnels.ask;
import static nl.regiospiegel.comparison.funnel.Funnels.counted;
import static nl.regiospiegel.comparison.funnel.Funnels.funnel;
import static nl.regiospiegel.comparison.funnel.Funnels.of;
import static nl.regiospiegel.comparison.funnel.Funnels.published;
import static nl.regiospiegel.comparison.funnel.Funnels.question;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.regiospiegel.comparison.Examples.Region;
import nl.regiospiegel.comparison.funnel.entity.CurvePoint;
import nl.regiospiegel.comparison.funnel.entity.Funnel;
import nl.regiospiegel.comparison.funnel.entity.FunnelComparison;
import nl.regiospiegel.comparison.funnel.entity.FunnelMethod;
import nl.regiospiegel.comparison.outcome.entity.Finding;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.statistics.decision.Decision;
import nl.regiospiegel.statistics.interval.PoissonInterval;
import org.junit.jupiter.api.Test;

/** Where areas lie around one value, and how wide chance is. */
class DrawFunnelTest {

    private static List<String> codes(FunnelComparison comparison) {
        return comparison.findings().stream().map(Finding::code).toList();
    }

    private static List<String> order(Funnel funnel) {
        return funnel.areas().stream()
                .map(each -> each.place().area().code().value())
                .toList();
    }

    @Test
    void shares_lie_around_all_numerators_over_all_denominators() {
        var comparison =
                ask(BY_GP, counted("GM0001", 40, 100), counted("GM0002", 50, 100), counted("GM0003", 120, 200));
        var funnel = funnel(comparison);
        assertEquals(FunnelMethod.PROPORTION, funnel.method());
        assertEquals(0.525, funnel.baseline(), 1e-12);
        assertEquals(400, funnel.total().denominator());
        var low = area(comparison, "GM0001");
        assertEquals(0.4, low.value(), 1e-12);
        assertEquals(0.42712, low.limits().limits().at95().lower(), 1e-5);
        assertEquals(0.62288, low.limits().limits().at95().upper(), 1e-5);
        assertEquals(0.37068, low.limits().limits().at998().lower(), 1e-5);
        assertEquals(Decision.LOWER, low.at95());
        assertEquals(Decision.SIMILAR, low.at998());
        assertEquals(Decision.HIGHER, area(comparison, "GM0003").at95());
        assertEquals(2, funnel.outsideAt95());
        assertEquals(0, funnel.outsideAt998());
        assertNull(low.limits().expected());
    }

    @Test
    void figures_per_head_are_outside_when_exact_limits_of_their_events_exclude_what_is_expected() {
        var comparison = ask(IN_HELP, of(1000, 10, 10, 30));
        var funnel = funnel(comparison);
        assertEquals(FunnelMethod.RATE, funnel.method());
        assertEquals(50.0 / 3000 * IN_HELP.multiplier(), funnel.baseline(), 1e-12);
        var high = area(comparison, "GM0003");
        assertEquals(0.03 * IN_HELP.multiplier(), high.value(), 1e-12);
        assertEquals(50.0 / 3, high.limits().expected(), 1e-9);
        assertEquals(Decision.HIGHER, high.at95());
        assertEquals(Decision.SIMILAR, high.at998());
        assertEquals(Decision.SIMILAR, area(comparison, "GM0001").at95());
        var upper = high.limits().limits().at95().upper() / funnel.baseline() * 50 / 3;
        assertEquals(50.0 / 3, PoissonInterval.garwood(upper, 0.95).lower(), 1e-8);
    }

    @Test
    void limits_never_leave_what_a_value_can_be() {
        var share = funnel(ask(BY_GP, counted("GM0001", 0, 10), counted("GM0002", 1, 20), counted("GM0003", 2, 40)));
        assertTrue(
                share.curve().stream().allMatch(point -> point.limits().at998().lower() == 0));
        var high = funnel(ask(BY_GP, counted("GM0001", 10, 10), counted("GM0002", 19, 20), counted("GM0003", 38, 40)));
        assertTrue(
                high.curve().stream().allMatch(point -> point.limits().at998().upper() == 1));
        var rate = funnel(ask(IN_HELP, of(100, 0, 1, 2)));
        assertTrue(rate.curve().stream().allMatch(point -> point.limits().at95().lower() == 0));
    }

    @Test
    void the_lines_run_from_the_smallest_to_the_largest_denominator() {
        var curve = funnel(
                        ask(BY_GP, counted("GM0001", 3, 10), counted("GM0002", 30, 100), counted("GM0003", 300, 1000)))
                .curve();
        assertEquals(DrawFunnel.CURVE_POINTS, curve.size());
        assertEquals(10, curve.get(0).denominator());
        assertEquals(1000, curve.get(curve.size() - 1).denominator());
        assertEquals(100, curve.get(curve.size() / 2).denominator(), 1e-9);
        for (int i = 1; i < curve.size(); i++) {
            assertTrue(width(curve.get(i)) < width(curve.get(i - 1)));
        }
        assertEquals(1, funnel(ask(BY_GP, of(50, 10, 20, 30))).curve().size());
    }

    private static double width(CurvePoint point) {
        return point.limits().at95().upper() - point.limits().at95().lower();
    }

    @Test
    void areas_that_differ_more_than_chance_get_wider_limits_and_keep_their_place() {
        var comparison = ask(BY_GP, of(1000, 100, 200, 300, 400, 500, 600, 700, 800));
        var funnel = funnel(comparison);
        assertTrue(funnel.dispersion().isOverdispersed());
        assertTrue(codes(comparison).contains("areas-overdispersed"));
        for (var point : funnel.curve()) {
            assertTrue(point.widened().at95().lower() < point.limits().at95().lower());
            assertTrue(point.widened().at998().upper() > point.limits().at998().upper());
        }
        assertEquals(Decision.LOWER, area(comparison, "GM0001").at998());
        assertEquals(8, funnel.outsideAt95());
    }

    @Test
    void rates_that_differ_more_than_chance_get_wider_limits_too() {
        var point = funnel(ask(IN_HELP, of(1000, 10, 50, 90, 130, 170, 210)))
                .curve()
                .get(0);
        assertTrue(point.widened().at95().upper() > point.limits().at95().upper());
        assertTrue(point.widened().at998().lower() >= 0);
    }

    @Test
    void areas_that_differ_as_chance_does_have_no_second_limits() {
        var comparison = ask(BY_GP, of(1000, 495, 500, 505, 490));
        assertFalse(funnel(comparison).dispersion().isOverdispersed());
        assertFalse(codes(comparison).contains("areas-overdispersed"));
        assertTrue(funnel(comparison).curve().stream().allMatch(point -> point.widened() == null));
        assertNull(area(comparison, "GM0001").limits().widened());
    }

    @Test
    void areas_stand_in_order_of_code_and_never_of_value() {
        var funnel =
                funnel(ask(BY_GP, counted("GM0003", 10, 100), counted("GM0001", 50, 100), counted("GM0002", 30, 100)));
        assertEquals(List.of("GM0001", "GM0002", "GM0003"), order(funnel));
    }

    @Test
    void municipalities_of_the_asked_regions_are_marked() {
        var comparison = ask(BY_GP, of(100, 40, 50, 60));
        assertEquals(List.of(MARKED.id()), area(comparison, "GM0002").place().regions());
        assertEquals(List.of(), area(comparison, "GM0001").place().regions());
    }

    @Test
    void a_youth_region_is_marked_when_it_has_a_municipality_of_the_region() {
        var areas = List.of(area("JZ01"), area("JZ02"), area("JZ03"), area("GM0002", "JZ02"), area("GM0001", "JZ01"));
        var figures = List.of(
                counted("JZ01", 40, 100), counted("JZ02", 50, 100), counted("JZ03", 60, 100), counted("GM0001", 1, 2));
        var comparison =
                DrawFunnel.draw(question(BY_GP, AreaKind.YOUTH_REGION, null, MARKED), areas, figures, List.of());
        assertEquals(List.of("JZ01", "JZ02", "JZ03"), order(funnel(comparison)));
        assertEquals(
                List.of(new RegionId("gemerkt")),
                area(comparison, "JZ02").place().regions());
        assertEquals(List.of(), area(comparison, "JZ01").place().regions());
    }

    @Test
    void a_benchmark_is_the_middle_even_when_it_was_published_without_counts() {
        var areas = List.of(area("GM0001"), area("GM0002"), area("GM0003"));
        var comparison = ask(
                BY_GP,
                COUNTRY,
                areas,
                counted("GM0001", 40, 100),
                counted("GM0002", 50, 100),
                counted("GM0003", 60, 100),
                published("NL01", "0.3"));
        assertEquals(0.3, funnel(comparison).baseline());
        assertNull(funnel(comparison).total());
        assertEquals(3, funnel(comparison).areas().size());
        assertEquals(Decision.HIGHER, area(comparison, "GM0001").at95());
        assertEquals(Decision.HIGHER, area(comparison, "GM0002").at998());
    }

    @Test
    void invented_and_real_never_share_a_funnel() {
        var areas = List.of(area("VB0101"), area("VB0201"), area("VB0202"), area("GM0001"));
        var figures = List.of(
                counted("VB0101", 40, 100),
                counted("VB0201", 50, 100),
                counted("VB0202", 60, 100),
                counted("GM0001", 9, 10));
        var invented =
                new Region("verzonnen").invented().municipalities("VB0101").build();
        var comparison =
                DrawFunnel.draw(question(BY_GP, AreaKind.MUNICIPALITY, null, invented), areas, figures, List.of());
        assertEquals(List.of("VB0101", "VB0201", "VB0202"), order(funnel(comparison)));
        assertEquals(0.5, funnel(comparison).baseline(), 1e-12);
        assertEquals(3, comparison.figures().size());
    }

    @Test
    void what_a_reader_must_know_stands_before_the_picture() {
        var codes = codes(ask(BY_GP, of(1000, 495, 500, 505)));
        assertTrue(codes.containsAll(List.of("provisional", "trap", "trajectories-not-independent")), codes.toString());
        assertFalse(codes.contains("areas-left-out"));
    }
}
