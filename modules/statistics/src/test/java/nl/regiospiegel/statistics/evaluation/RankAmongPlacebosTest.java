package nl.regiospiegel.statistics.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import nl.regiospiegel.statistics.panel.CaseStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RankAmongPlacebosTest {

    private static final EvaluationMethod DID = EvaluationMethod.DIFFERENCE_IN_DIFFERENCES;
    private static final EvaluationMethod SC = EvaluationMethod.SYNTHETIC_CONTROL;

    private static CaseStudy withEffect(int donors, double effect) {
        var values = Invented.values(donors, 16, 20 + donors);
        for (int t = 10; t < 16; t++) {
            values[0][t] += effect;
        }
        return Invented.study(values, 10);
    }

    /** Unit i changes by change(i): the treated unit by 10, the donors by 1, 2, 3 .. */
    private static CaseStudy changing(int donors, double treated) {
        return Invented.study(
                IntStream.rangeClosed(0, donors)
                        .mapToObj(i -> new double[] {5, 5 + (i == 0 ? treated : i)})
                        .toArray(double[][]::new),
                1);
    }

    @ParameterizedTest
    @EnumSource
    void a_large_effect_ranks_first(EvaluationMethod method) {
        var test = PlaceboTest.of(withEffect(24, -40), method);
        assertEquals(1, test.rank().getAsInt());
        assertEquals(1 / 25.0, test.p().getAsDouble());
        assertTrue(test.range().get().upper() < 0);
        assertEquals(24, test.placebos().size());
    }

    @ParameterizedTest
    @EnumSource
    void no_effect_does_not_stand_out(EvaluationMethod method) {
        var firsts = IntStream.range(0, 40)
                .mapToObj(seed -> Invented.study(Invented.values(24, 12, 100 + seed), 8))
                .filter(study -> PlaceboTest.of(study, method).rank().getAsInt() == 1)
                .count();
        assertTrue(firsts <= 6, firsts + " of 40 rank first where one in 25 is to be expected");
    }

    /** By hand: donors 1, 2, 3; each placebo's effect is its change less the mean of the other two: -1.5, 0, 1.5. */
    @Test
    void agrees_by_hand() {
        var test = PlaceboTest.of(changing(3, 3.5), DID);
        assertEquals(1.5, test.evaluation().effect(), 1e-12);
        assertEquals(PlaceboStatistic.ABSOLUTE_EFFECT, test.statistic());
        assertEquals(
                List.of(1.5, 0.0, 1.5),
                test.placebos().stream().map(Placebo::statistic).toList());
        assertEquals(3, test.rank().getAsInt(), "equal counts as at least as large");
        assertEquals(1, PlaceboTest.of(changing(3, 3.6), DID).rank().getAsInt());
        assertEquals(4, PlaceboTest.of(changing(3, 2), DID).rank().getAsInt());
    }

    @Test
    void within_a_billionth_is_equal() {
        assertEquals(3, PlaceboTest.of(changing(3, 3.5 + 1e-10), DID).rank().getAsInt());
        assertEquals(1, PlaceboTest.of(changing(3, 3.5 + 1e-8), DID).rank().getAsInt());
    }

    @Test
    void rounding_is_no_effect() {
        var values = new double[][] {{0.1, 0.2, 0.3}, {0.2, 0.3, 0.4}, {0.3, 0.4, 0.5}, {0.7, 0.8, 0.9}};
        assertEquals(4, PlaceboTest.of(Invented.study(values, 2), DID).rank().getAsInt());
    }

    @Test
    void everything_equal_ranks_last() {
        assertEquals(
                6,
                PlaceboTest.of(Invented.study(new double[6][4], 2), DID).rank().getAsInt());
        assertEquals(
                OptionalInt.empty(),
                PlaceboTest.of(Invented.study(new double[6][4], 2), SC).rank());
    }

    @ParameterizedTest
    @CsvSource({"1, false, false", "2, true, false", "18, true, false", "19, true, true"})
    void a_rank_needs_two_donors_and_a_p_value_nineteen(int donors, boolean rank, boolean p) {
        for (var method : List.of(DID, SC)) {
            var test = PlaceboTest.of(withEffect(donors, 30), method);
            assertEquals(rank, test.rank().isPresent());
            assertEquals(p, test.p().isPresent());
            assertEquals(p, test.range().isPresent());
        }
    }

    @Test
    void synthetic_difference_in_differences_needs_two_donors_for_each_placebo_too() {
        var method = EvaluationMethod.SYNTHETIC_DIFFERENCE_IN_DIFFERENCES;
        assertThrows(RefusedEvaluation.class, () -> PlaceboTest.of(withEffect(1, 30), method));
        assertEquals(
                OptionalInt.empty(), PlaceboTest.of(withEffect(2, 30), method).rank());
        assertEquals(
                OptionalInt.of(1), PlaceboTest.of(withEffect(3, 30), method).rank());
    }

    /** 19 donors: m = 1, so c is the largest placebo effect; 39: m = 2. Donor i changes by i, its effect by hand. */
    @ParameterizedTest
    @CsvSource({"19, 1", "38, 1", "39, 2", "58, 2", "59, 3"})
    void the_range_takes_the_placebo_of_its_rank(int donors, int m) {
        var test = PlaceboTest.of(changing(donors, 200), DID);
        var mean = (donors + 1) / 2.0;
        var effects = IntStream.rangeClosed(1, donors)
                .mapToDouble(i -> Math.abs(i - (mean * donors - i) / (donors - 1)))
                .sorted()
                .toArray();
        var c = effects[donors - m];
        assertEquals(200 - mean - c, test.range().get().lower(), 1e-9);
        assertEquals(200 - mean + c, test.range().get().upper(), 1e-9);
    }

    @Test
    void one_interpolated_unit_changes_the_statistic_of_all() {
        var ratio = PlaceboTest.of(withEffect(24, 10), SC);
        assertEquals(PlaceboStatistic.MEAN_SQUARE_RATIO, ratio.statistic());
        var values = Invented.values(24, 16, 44);
        for (int t = 0; t < 16; t++) {
            values[0][t] = 0.5 * (values[1][t] + values[2][t]) + (t < 10 ? 0 : 10);
        }
        var square = PlaceboTest.of(Invented.study(values, 10), SC);
        assertEquals(PlaceboStatistic.POST_MEAN_SQUARE, square.statistic());
        assertEquals(100, square.observed(), 1e-2);
        assertEquals(1, square.rank().getAsInt());
    }

    @Test
    void many_donors_and_few_periods_still_rank() {
        var values = Invented.values(120, 9, 5);
        values[0][8] += 60;
        var test = PlaceboTest.of(Invented.study(values, 6), SC);
        assertEquals(PlaceboStatistic.POST_MEAN_SQUARE, test.statistic());
        assertEquals(1, test.rank().getAsInt());
        assertTrue(test.placebos().stream().allMatch(placebo -> Double.isFinite(placebo.statistic())));
    }

    @Test
    void a_cut_off_drops_badly_fitting_placebos_and_lowers_the_donors_counted() {
        var study = withEffect(24, 10);
        var all = PlaceboTest.of(study, SC);
        var some = PlaceboTest.of(study, SC, OptionalDouble.of(2), Progress.UNHEARD);
        var limit = 2 * ((SyntheticControl) all.evaluation()).preMeanSquare();
        var kept = all.placebos().stream()
                .filter(placebo -> ((SyntheticControl) placebo.evaluation()).preMeanSquare() <= limit)
                .count();
        assertTrue(kept < 24 && kept > 0, "the example drops some and keeps some: " + kept);
        assertEquals(kept, some.counted());
        assertEquals(24, some.placebos().size());
        assertEquals(kept, some.placebos().stream().filter(Placebo::counted).count());
        assertEquals(24, all.counted());
        assertThrows(
                IllegalArgumentException.class,
                () -> PlaceboTest.of(study, SC, OptionalDouble.of(0), Progress.UNHEARD));
        assertThrows(
                IllegalArgumentException.class,
                () -> PlaceboTest.of(study, DID, OptionalDouble.of(2), Progress.UNHEARD));
    }

    @Test
    void a_cut_off_that_leaves_fewer_than_two_leaves_no_rank() {
        var test = PlaceboTest.of(withEffect(24, 10), SC, OptionalDouble.of(1e-9), Progress.UNHEARD);
        assertEquals(0, test.counted());
        assertEquals(OptionalInt.empty(), test.rank());
    }

    @Test
    void a_placebo_has_neither_the_treated_unit_nor_itself_as_donor() {
        var test = PlaceboTest.of(withEffect(5, 10), SC);
        for (var placebo : test.placebos()) {
            var donors =
                    placebo.evaluation().weights().stream().map(Weight::unit).toList();
            assertEquals(4, donors.size());
            assertFalse(donors.contains("0") || donors.contains(placebo.unit()));
        }
    }

    @Test
    void progress_is_heard() {
        var heard = new ArrayList<String>();
        PlaceboTest.of(changing(3, 4), DID, OptionalDouble.empty(), (done, total) -> heard.add(done + "/" + total));
        assertEquals(List.of("0/3", "1/3", "2/3", "3/3"), heard);
    }

    @Test
    void an_interrupt_ends_it() {
        Progress interrupting = (done, total) -> {
            if (done == 2) {
                Thread.currentThread().interrupt();
            }
        };
        assertThrows(
                CancellationException.class,
                () -> PlaceboTest.of(changing(5, 4), DID, OptionalDouble.empty(), interrupting));
        assertTrue(Thread.interrupted(), "the flag stays up for the caller");
    }

    @Test
    void a_range_is_refused_without_order() {
        assertThrows(IllegalArgumentException.class, () -> new PlaceboRange(2, 1));
        assertThrows(IllegalArgumentException.class, () -> new PlaceboRange(Double.NaN, 1));
    }
}
