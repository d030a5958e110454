package nl.regiospiegel.statistics.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Tolerances are those of the index of the reference values: weights 1e-3, mean gap 0.05, DiD 1e-5, SDID 0.01. */
class Proposition99Test {

    @Test
    void difference_in_differences_agrees() {
        var expected = Proposition99.expected("did_2x2_two_way_means").get("all 38 donors equal weight att");
        assertEquals(-27.34911, expected, 1e-5);
        assertEquals(
                expected, DifferenceInDifferences.of(Proposition99.california()).effect(), 1e-5);
    }

    @Test
    void synthetic_control_agrees() {
        var expected = Proposition99.expected("sc_outcome_only");
        var control = SyntheticControl.of(Proposition99.california());
        var weights = control.weights().stream().collect(Collectors.toMap(Weight::unit, Weight::value));
        var shown = expected.keySet().stream()
                .filter(key -> key.startsWith("weight "))
                .toList();
        assertEquals(6, shown.size());
        for (var key : shown) {
            assertEquals(expected.get(key), weights.remove(key.substring("weight ".length())), 1e-3, key);
        }
        assertTrue(
                weights.values().stream().allMatch(weight -> weight < 1e-3), "no other state has weight: " + weights);
        for (var gap : control.gaps()) {
            var year = "gap " + (Proposition99.FIRST_YEAR + gap.period());
            if (expected.containsKey(year)) {
                assertEquals(expected.get(year), gap.difference(), 0.05, year);
            }
        }
        assertEquals(31, control.gaps().size());
        assertEquals(expected.get("mean_gap 1989-2000"), control.effect(), 0.05);
        assertEquals(expected.get("pre_mspe California"), control.preMeanSquare(), 0.05);
        assertEquals(expected.get("post_mspe California"), control.postMeanSquare(), 2);
        assertEquals(PreFit.GOOD, control.quality());
        assertFalse(control.isInterpolated());
    }

    @Test
    void the_placebo_rank_agrees() {
        var expected = Proposition99.expected("sc_outcome_only");
        var test = PlaceboTest.of(Proposition99.california(), EvaluationMethod.SYNTHETIC_CONTROL);
        assertEquals(PlaceboStatistic.MEAN_SQUARE_RATIO, test.statistic());
        assertEquals(3, test.rank().getAsInt());
        assertEquals(38, test.counted());
        assertEquals(expected.get("placebo_rank_p rank/39"), test.p().getAsDouble(), 1e-12);
        assertEquals(expected.get("post_pre_mspe_ratio California"), test.observed(), 1);
        var above = test.placebos().stream()
                .filter(placebo -> placebo.statistic() > test.observed())
                .map(Placebo::unit)
                .collect(Collectors.toSet());
        assertEquals(Set.of("Missouri", "Virginia"), above);
    }

    @Test
    void synthetic_difference_in_differences_agrees() {
        var expected = Proposition99.expected("sdid");
        var answer = SyntheticDifferenceInDifferences.of(Proposition99.california());
        assertEquals(-15.605397808321744, expected.get("att "), 1e-12);
        assertEquals(expected.get("att "), answer.effect(), 0.01);
        assertEquals(expected.get("anchor_offset lambda weighted pre gap"), answer.offset(), 0.01);
        for (var weight : answer.timeWeights()) {
            var year = Proposition99.FIRST_YEAR + weight.period();
            assertEquals(expected.getOrDefault("time_weight " + year, 0.0), weight.value(), 1e-3, "" + year);
        }
    }
}
