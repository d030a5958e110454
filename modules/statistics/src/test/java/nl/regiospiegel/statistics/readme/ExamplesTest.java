package nl.regiospiegel.statistics.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.regiospiegel.statistics.chart.XmrChart;
import nl.regiospiegel.statistics.decision.BenchmarkPValue;
import nl.regiospiegel.statistics.decision.Decision;
import nl.regiospiegel.statistics.decision.Direction;
import nl.regiospiegel.statistics.decision.Judgement;
import nl.regiospiegel.statistics.evaluation.DifferenceInDifferences;
import nl.regiospiegel.statistics.evaluation.EvaluationMethod;
import nl.regiospiegel.statistics.evaluation.PlaceboTest;
import nl.regiospiegel.statistics.evaluation.SyntheticControl;
import nl.regiospiegel.statistics.funnel.Baseline;
import nl.regiospiegel.statistics.funnel.Dispersion;
import nl.regiospiegel.statistics.funnel.RateFunnel;
import nl.regiospiegel.statistics.interval.Counts;
import nl.regiospiegel.statistics.interval.WilsonInterval;
import nl.regiospiegel.statistics.panel.CaseStudy;
import nl.regiospiegel.statistics.panel.Panel;
import nl.regiospiegel.statistics.panel.Runs;
import nl.regiospiegel.statistics.series.TimeSeries;
import nl.regiospiegel.statistics.trend.CochranArmitage;
import nl.regiospiegel.statistics.trend.Trend;
import org.junit.jupiter.api.Test;

/** The examples of the module's README, to the letter; {@link ReadmeTest} compares them. */
class ExamplesTest {

    @Test
    void a_share_and_its_benchmark() {
        var share = new Counts(7360, 18745);
        var interval = WilsonInterval.of(share.numerator(), share.denominator(), 0.95);
        var decision = Decision.of(interval, 0.3552);
        assertEquals(0.3926, share.quotient(), 5e-5);
        assertEquals(0.3857, interval.lower(), 5e-5);
        assertEquals(0.3997, interval.upper(), 5e-5);
        assertEquals(Judgement.BETTER, decision.by(Direction.HIGH_IS_GOOD));
        assertTrue(BenchmarkPValue.share(share, 0.3552) < 0.001);
    }

    @Test
    void a_funnel_of_rates() {
        var areas = List.of(new Counts(12, 900), new Counts(48, 5200), new Counts(31, 1400), new Counts(5, 610));
        var rate = Baseline.of(areas).quotient() * 1000;
        var funnel = RateFunnel.of(rate, 1000);
        var limits = funnel.limits(1400, 0.95);
        assertEquals(11.8, rate, 0.05);
        assertTrue(limits.contains(rate));
        assertEquals(Decision.HIGHER, funnel.decision(areas.get(2), 0.998));
        assertFalse(Dispersion.ofRates(areas, funnel).isOverdispersed());
    }

    @Test
    void a_series_in_time() {
        var series = TimeSeries.of(24.7, 24.6, 28.0, 30.2, 30.6);
        assertTrue(XmrChart.of(series).signals().isEmpty());
        var counts = List.of(
                new Counts(994, 40299),
                new Counts(1023, 41527),
                new Counts(1199, 42811),
                new Counts(1332, 44064),
                new Counts(1367, 44701));
        var trend = CochranArmitage.of(counts);
        assertEquals(47.9, trend.chiSquare().orElseThrow(), 0.05);
        assertEquals(Trend.INCREASING, trend.trend());
    }

    @Test
    void a_change_in_one_region() {
        var panel = Panel.of(
                List.of("regio", "a", "b", "c"),
                new double[][] {{5, 6, 7, 5, 4}, {4, 5, 6, 7, 8}, {6, 7, 8, 9, 10}, {9, 9, 9, 9, 9}});
        var study = CaseStudy.of(panel, "regio", Runs.around(3, 5));
        assertEquals(-3.17, DifferenceInDifferences.of(study).effect(), 0.005);
        assertEquals(-4, SyntheticControl.of(study).effect(), 1e-4);
        var placebos = PlaceboTest.of(study, EvaluationMethod.SYNTHETIC_CONTROL);
        assertEquals(1, placebos.rank().orElseThrow());
        assertTrue(placebos.p().isEmpty());
    }
}
