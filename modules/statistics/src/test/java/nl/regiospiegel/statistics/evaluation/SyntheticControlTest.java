package nl.regiospiegel.statistics.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import nl.regiospiegel.statistics.panel.CaseStudy;
import nl.regiospiegel.statistics.panel.Runs;
import org.junit.jupiter.api.Test;

class SyntheticControlTest {

    /** The treated unit is 0.3 of the first and 0.7 of the third donor, less 5 after the start. */
    @Test
    void finds_the_mix_that_the_treated_unit_was_made_of() {
        var values = Invented.values(6, 16, 1);
        for (int t = 0; t < 16; t++) {
            values[0][t] = 0.3 * values[1][t] + 0.7 * values[3][t] - (t < 10 ? 0 : 5);
        }
        var control = SyntheticControl.of(Invented.study(values, 10));
        assertEquals(0.3, control.weights().get(0).value(), 1e-4);
        assertEquals(0.7, control.weights().get(2).value(), 1e-4);
        assertEquals(-5, control.effect(), 1e-3);
        assertEquals(25, control.postMeanSquare(), 1e-2);
        assertTrue(control.isInterpolated());
        assertEquals(PreFit.GOOD, control.quality());
    }

    @Test
    void one_donor_has_all_the_weight_and_no_fit() {
        var control = SyntheticControl.of(Invented.study(new double[][] {{1, 3, 9}, {2, 4, 6}}, 2));
        assertEquals(1, control.weights().get(0).value());
        assertEquals(3, control.effect());
        assertEquals(1, control.preMeanSquare());
        assertEquals(9, control.postMeanSquare());
        assertEquals(OptionalDouble.empty(), control.fit());
        assertEquals(PreFit.NOT_JUDGED, control.quality());
        assertFalse(control.isInterpolated());
    }

    /** 0.1 + 0.2 is not 0.3 in a computer; such donors are alike all the same. */
    @Test
    void donors_that_are_alike_share_equally() {
        var control = SyntheticControl.of(
                Invented.study(new double[][] {{1, 1, 2}, {0.3, 5, 6}, {0.1 + 0.2, 5, 7}, {0.3, 5, 8}}, 2));
        for (var weight : control.weights()) {
            assertEquals(1.0 / 3, weight.value());
        }
        assertEquals(0, control.spread());
        assertEquals(-5, control.effect(), 1e-12);
        assertEquals(PreFit.NOT_JUDGED, control.quality());
    }

    @Test
    void everything_equal_is_no_effect() {
        var control = SyntheticControl.of(Invented.study(new double[][] {{4, 4, 4}, {4, 4, 4}, {4, 4, 4}}, 2));
        assertEquals(0, control.effect());
        assertEquals(0, control.preMeanSquare());
        assertTrue(control.isInterpolated());
    }

    @Test
    void a_unit_that_nothing_resembles_has_a_poor_fit() {
        var values = Invented.values(10, 12, 2);
        for (int t = 0; t < 12; t++) {
            values[0][t] += 100;
        }
        assertEquals(PreFit.POOR, SyntheticControl.of(Invented.study(values, 8)).quality());
    }

    /** By hand: the nearest donor lies 3, then 1 away, the spread is 1: mean square (9 + 1) / 2, after it 4. */
    @Test
    void fit_and_mean_squares_agree_by_hand() {
        var control = SyntheticControl.of(Invented.study(new double[][] {{5, 3, 4}, {0, 0, 0}, {2, 2, 2}}, 2));
        assertEquals(1, control.spread());
        assertEquals(5, control.preMeanSquare(), 1e-12);
        assertEquals(4, control.postMeanSquare(), 1e-12);
        assertEquals(Math.sqrt(5), control.fit().getAsDouble(), 1e-12);
        assertEquals(4 / 5.0, PlaceboStatistic.MEAN_SQUARE_RATIO.of(control), 1e-12);
        assertEquals(4, PlaceboStatistic.POST_MEAN_SQUARE.of(control), 1e-12);
        assertEquals(2, PlaceboStatistic.ABSOLUTE_EFFECT.of(control), 1e-12);
    }

    @Test
    void a_fit_of_a_quarter_is_not_poor_yet() {
        var quarter = new SyntheticControl(List.of(), List.of(), 0, 0.25, 1, 2);
        assertEquals(PreFit.GOOD, quarter.quality());
        assertEquals(PreFit.POOR, new SyntheticControl(List.of(), List.of(), 0, 0.2501, 1, 2).quality());
    }

    /** By hand: pre-period 0 and 1 against a target of 0.5, spread 0.5, so no gap before; after it 4 against 3. */
    @Test
    void agrees_with_two_donors_by_hand() {
        var control = SyntheticControl.of(Invented.study(new double[][] {{0.5, 4}, {0, 2}, {1, 4}}, 1));
        assertEquals(0.5, control.weights().get(0).value(), 1e-12);
        assertEquals(0.5, control.spread());
        assertEquals(1, control.effect(), 1e-12);
        assertEquals(0, control.fit().getAsDouble(), 1e-12);
    }

    @Test
    void the_window_between_the_runs_takes_no_part_but_is_shown() {
        var values = Invented.values(8, 12, 3);
        var expected = SyntheticControl.of(Invented.study(values, new Runs(0, 6, 8, 12)));
        values[0][6] = 1e6;
        values[3][7] = -1e6;
        var actual = SyntheticControl.of(Invented.study(values, new Runs(0, 6, 8, 12)));
        assertEquals(expected.effect(), actual.effect());
        assertEquals(expected.weights(), actual.weights());
        assertEquals(12, actual.gaps().size());
        assertEquals(1e6, actual.gaps().get(6).treated());
    }

    @Test
    void a_gap_is_not_drawn_where_a_donor_with_weight_has_no_value() {
        var panel = Invented.panel(new double[][] {{2, 7, 4}, {0, 7, 2}, {1, 7, 4}, {-90, 90, 90}});
        var runs = new Runs(0, 1, 2, 3);
        var missing = CaseStudy.of(panel.without("2", 1), "0", runs);
        assertEquals(2, SyntheticControl.of(missing).gaps().size());
        assertEquals(
                2,
                SyntheticControl.of(CaseStudy.of(panel.without("0", 1), "0", runs))
                        .gaps()
                        .size());
        var unweighted = CaseStudy.of(panel.without("3", 1), "0", runs);
        assertEquals(3, SyntheticControl.of(unweighted).gaps().size());
    }

    @Test
    void a_perfect_fit_with_many_donors_picks_the_same_weights_every_time() {
        var values = Invented.values(341, 8, 4);
        var control = SyntheticControl.of(Invented.study(values, 6));
        assertTrue(control.isInterpolated());
        assertEquals(control, SyntheticControl.of(Invented.study(values, 6)));
        assertEquals(1, control.weights().stream().mapToDouble(Weight::value).sum(), 1e-12);
        assertTrue(control.weights().stream().allMatch(weight -> weight.value() == 0 || weight.value() >= 1e-9));
    }
}
