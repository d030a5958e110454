package nl.regiospiegel.statistics.funnel;

import static nl.regiospiegel.statistics.golden.GoldenFile.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.regiospiegel.statistics.decision.Decision;
import nl.regiospiegel.statistics.golden.GoldenFile;
import nl.regiospiegel.statistics.interval.Counts;
import nl.regiospiegel.statistics.interval.Interval;
import nl.regiospiegel.statistics.interval.WilsonInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionFunnelTest {

    @Test
    void limits_agree_with_published_test_data() {
        for (var row : GoldenFile.named("funnel_proportion_limits.csv").rows()) {
            var funnel = ProportionFunnel.of(number(row, "baseline_pct") / 100);
            var at95 = funnel.limits(number(row, "population"), 0.95).times(100);
            var at998 = funnel.limits(number(row, "population"), 0.998).times(100);
            assertEquals(number(row, "lower_2s_pct"), at95.lower(), 1e-6);
            assertEquals(number(row, "upper_2s_pct"), at95.upper(), 1e-6);
            assertEquals(number(row, "lower_3s_pct"), at998.lower(), 1e-6);
            assertEquals(number(row, "upper_3s_pct"), at998.upper(), 1e-6);
        }
    }

    @Test
    void all_areas_of_published_test_data_lie_where_they_should() {
        var rows = GoldenFile.named("funnel_proportion_input.csv").rows();
        assertEquals(303, rows.size());
        var funnel = ProportionFunnel.of(
                Baseline.of(rows.stream().map(ProportionFunnelTest::counts).toList())
                        .quotient());
        for (var row : rows) {
            assertEquals(row.get("expected_significance"), significance(funnel, counts(row)), row.toString());
        }
    }

    private static Counts counts(Map<String, String> row) {
        return new Counts(number(row, "numerator"), number(row, "denominator"));
    }

    private static String significance(ProportionFunnel funnel, Counts area) {
        var at998 = funnel.decision(area, 0.998);
        var at95 = funnel.decision(area, 0.95);
        if (at95 == Decision.SIMILAR) {
            return "Not significant";
        }
        var level = at998 == Decision.SIMILAR ? " (0.025)" : " (0.001)";
        return (at95 == Decision.HIGHER ? "High" : "Low") + level;
    }

    @Test
    void decides_as_wilsons_interval_does() {
        var random = new Random(20237);
        for (int i = 0; i < 20_000; i++) {
            var n = 1 + Math.floor(Math.pow(10, random.nextDouble() * 4));
            var area = new Counts(Math.floor(random.nextDouble() * (n + 1)), n);
            var baseline = random.nextDouble();
            for (var confidence : List.of(0.95, 0.998)) {
                assertEquals(
                        Decision.of(WilsonInterval.of(area.numerator(), n, confidence), baseline),
                        ProportionFunnel.of(baseline).decision(area, confidence),
                        () -> area + " around " + baseline);
            }
        }
    }

    /** 0.2 and 1600 give a standard error of exactly 0.01. */
    @Test
    void a_factor_widens_by_its_root() {
        var funnel = ProportionFunnel.of(0.2);
        var limits = funnel.limits(1600, 0.95, 4);
        assertEquals(0.2 - 0.02 * 1.959963984540054, limits.lower(), 1e-12);
        assertEquals(0.2 + 0.02 * 1.959963984540054, limits.upper(), 1e-12);
        assertEquals(funnel.limits(1600, 0.95), funnel.limits(1600, 0.95, 1));
    }

    @Test
    void on_a_limit_is_within_and_the_ends_have_no_width() {
        assertEquals(new Interval(0, 1, 0.998), ProportionFunnel.of(0.5).limits(1, 0.998));
        assertEquals(new Interval(0, 0, 0.95), ProportionFunnel.of(0).limits(9, 0.95));
        assertEquals(Decision.SIMILAR, ProportionFunnel.of(0).decision(new Counts(0, 9), 0.95));
        assertEquals(Decision.HIGHER, ProportionFunnel.of(0).decision(new Counts(1, 9), 0.95));
        assertEquals(Decision.SIMILAR, ProportionFunnel.of(1).decision(new Counts(9, 9), 0.95));
        assertEquals(Decision.LOWER, ProportionFunnel.of(1).decision(new Counts(8, 9), 0.95));
    }

    @ParameterizedTest
    @CsvSource({"-0.1", "1.1", "NaN"})
    void refuses_a_baseline_that_is_no_share(double baseline) {
        assertThrows(IllegalArgumentException.class, () -> ProportionFunnel.of(baseline));
    }

    @Test
    void refuses_what_is_not_defined() {
        var funnel = ProportionFunnel.of(0.3);
        assertThrows(IllegalArgumentException.class, () -> funnel.limits(0, 0.95));
        assertThrows(IllegalArgumentException.class, () -> funnel.limits(9, 0.1));
        assertThrows(IllegalArgumentException.class, () -> funnel.limits(9, 0.95, 0));
        assertThrows(IllegalArgumentException.class, () -> funnel.limits(9, 0.95, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> funnel.decision(new Counts(3, 2), 0.95));
        assertThrows(IllegalArgumentException.class, () -> Baseline.of(List.of()));
    }
}
