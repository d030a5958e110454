package nl.regiospiegel.comparison.overview.control;

import static nl.regiospiegel.comparison.overview.control.Overviews.CITY;
import static nl.regiospiegel.comparison.overview.control.Overviews.COUNTRY;
import static nl.regiospiegel.comparison.overview.control.Overviews.HAGUE;
import static nl.regiospiegel.comparison.overview.control.Overviews.OTHER;
import static nl.regiospiegel.comparison.overview.control.Overviews.ROTTERDAM;
import static nl.regiospiegel.comparison.overview.control.Overviews.ask;
import static nl.regiospiegel.comparison.overview.control.Overviews.cell;
import static nl.regiospiegel.comparison.overview.control.Overviews.period;
import static nl.regiospiegel.comparison.overview.control.Overviews.question;
import static nl.regiospiegel.comparison.overview.control.Overviews.refused;
import static nl.regiospiegel.comparison.overview.control.Overviews.share;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import nl.regiospiegel.comparison.benchmark.entity.Benchmark;
import nl.regiospiegel.comparison.benchmark.entity.PeerGroup;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.overview.entity.DecisionFamily;
import nl.regiospiegel.comparison.overview.entity.OverviewComparison;
import nl.regiospiegel.comparison.overview.entity.OverviewDecision;
import nl.regiospiegel.comparison.overview.entity.OverviewQuestion;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.statistics.decision.Decision;
import org.junit.jupiter.api.Test;

/** Regions that are each compared with something of their own. */
class OwnBenchmarksTest {

    private static final String LIKE_HAGUE = "GM0344";
    private static final String LIKE_ROTTERDAM = "GM0363";

    private static Area area(String code) {
        return new Area(new AreaCode(code), code, Area.Validity.UNKNOWN, List.of(), false);
    }

    private static Benchmark alike(ComparedRegion region, String... codes) {
        var members = List.of(codes).stream().map(OwnBenchmarksTest::area).toList();
        return new Benchmark.OfGroup("similar:" + codes.length, PeerGroup.chosen(members), region, false);
    }

    private static OverviewQuestion asked(List<Benchmark> benchmarks) {
        var shared = question(null, List.of(), HAGUE, ROTTERDAM);
        return new OverviewQuestion(
                shared.regions(), benchmarks, null, shared.shown(), null, shared.day(), shared.locale());
    }

    private static OverviewComparison ofEach() {
        return ask(
                asked(List.of(alike(HAGUE, LIKE_HAGUE), alike(ROTTERDAM, LIKE_ROTTERDAM))),
                share("VERW-HA", CITY, 4_000, 10_000),
                share("VERW-HA", OTHER, 4_000, 10_000),
                share("VERW-HA", LIKE_HAGUE, 3_000, 10_000),
                share("VERW-HA", LIKE_ROTTERDAM, 5_000, 10_000));
    }

    private static Decision at95(OverviewComparison overview, int region) {
        return ((OverviewDecision.Decided) cell(overview, "VERW-HA", region).decision())
                .decision()
                .at95();
    }

    @Test
    void the_same_figure_is_higher_than_the_one_and_lower_than_the_other() {
        var overview = ofEach();
        assertEquals(Decision.HIGHER, at95(overview, 0));
        assertEquals(Decision.LOWER, at95(overview, 1));
        assertEquals(0.3, cell(overview, "VERW-HA", 0).benchmark().estimate().value(), 1e-12);
        assertEquals(0.5, cell(overview, "VERW-HA", 1).benchmark().estimate().value(), 1e-12);
    }

    @Test
    void the_correction_goes_over_the_decisions_of_all_of_them() {
        assertEquals(new DecisionFamily(2, 2, 2), ofEach().family());
    }

    @Test
    void a_row_has_a_benchmark_only_when_all_regions_share_it() {
        var own = ofEach();
        assertNull(own.question().shared());
        assertNull(own.rows().get(0).benchmark());
        var one = ask(question(null, List.of(), HAGUE, ROTTERDAM), share("VERW-HA", COUNTRY, 1, 2));
        assertNotNull(one.question().shared());
        assertNotNull(one.rows().get(0).benchmark());
    }

    @Test
    void what_regions_must_know_of_each_other_is_told_once() {
        var codes = ofEach().findings().stream()
                .map(found -> found.finding().code() + found.finding().parameters())
                .toList();
        assertEquals(codes.stream().distinct().toList(), codes);
        assertEquals(
                1,
                ofEach().findings().stream()
                        .filter(found -> found.finding().code().equals("trajectories-not-independent"))
                        .count());
    }

    @Test
    void a_period_counts_when_all_areas_of_a_group_have_it() {
        var later = Period.halfYear(2023, 2);
        var overview = ask(
                asked(List.of(alike(HAGUE, LIKE_HAGUE, LIKE_ROTTERDAM), alike(ROTTERDAM, LIKE_ROTTERDAM, LIKE_HAGUE))),
                share("VERW-HA", CITY, 4_000, 10_000),
                share("VERW-HA", CITY, later, 4_000, 10_000),
                share("VERW-HA", LIKE_HAGUE, 3_000, 10_000),
                share("VERW-HA", LIKE_ROTTERDAM, 5_000, 10_000),
                share("VERW-HA", LIKE_ROTTERDAM, later, 5_000, 10_000));
        assertEquals(Overviews.FIRST_HALF, period(overview, "VERW-HA"));
        assertEquals(0.4, cell(overview, "VERW-HA", 0).benchmark().estimate().value(), 1e-12);
        assertEquals("no-figure", refused(overview, "VERW-HA", 1));
    }

    @Test
    void each_contract_has_its_own_target_and_none_is_a_refusal() {
        var overview = ask(
                asked(List.of(new Benchmark.OfTarget(HAGUE, List.of()), new Benchmark.OfTarget(ROTTERDAM, List.of()))),
                share("VERW-HA", CITY, 4_000, 10_000),
                share("VERW-HA", OTHER, 4_000, 10_000));
        assertEquals("no-target", refused(overview, "VERW-HA", 0));
        assertEquals("no-target", refused(overview, "VERW-HA", 1));
        assertNotNull(cell(overview, "VERW-HA", 1).level().estimate());
        assertEquals(new DecisionFamily(0, 0, 0), overview.family());
    }

    @Test
    void every_region_needs_a_benchmark() {
        assertThrows(IllegalArgumentException.class, () -> asked(List.of(alike(HAGUE, LIKE_HAGUE))));
    }

    @Test
    void what_holds_for_each_of_them_is_said_once() {
        var scope = ofEach().rows().stream()
                .filter(row -> row.indicator().code().value().equals("VERW-HA"))
                .flatMap(row -> row.findings().stream())
                .filter(finding -> finding.code().equals("scope-unknown"))
                .toList();
        assertEquals(1, scope.size());
        assertEquals(List.of(HAGUE.id(), ROTTERDAM.id()), scope.get(0).regions());
    }
}
