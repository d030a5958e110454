package nl.regiospiegel.statistics.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.regiospiegel.statistics.evaluation.Sensitivity.Refit;
import nl.regiospiegel.statistics.panel.CaseStudy;
import nl.regiospiegel.statistics.panel.Runs;
import org.junit.jupiter.api.Test;

class SensitivityTest {

    private static final Runs RUNS = new Runs(1, 9, 10, 16);

    private static CaseStudy study(int donors, Runs runs) {
        var values = Invented.values(donors, 16, 31);
        for (int t = 9; t < 16; t++) {
            values[0][t] += 20;
        }
        return Invented.study(values, runs);
    }

    private static List<Refit> refits(CaseStudy study, EvaluationMethod method, SensitivityCheck check, int fewest) {
        return Sensitivity.of(study, method, fewest, Progress.UNHEARD).refits().stream()
                .filter(refit -> refit.check() == check)
                .toList();
    }

    @Test
    void each_donor_with_weight_is_left_out_once() {
        var study = study(12, RUNS);
        for (var method : EvaluationMethod.values()) {
            var sensitivity = Sensitivity.of(study, method, 4, Progress.UNHEARD);
            var weighty = sensitivity.evaluation().weights().stream()
                    .filter(weight -> weight.value() > 0.001)
                    .map(Weight::unit)
                    .toList();
            var left = sensitivity.refits().stream()
                    .filter(refit -> refit.check() == SensitivityCheck.LEAVE_ONE_DONOR_OUT)
                    .toList();
            assertEquals(
                    weighty, left.stream().map(refit -> refit.without().get()).toList());
            for (var refit : left) {
                assertEquals(RUNS, refit.runs());
                assertEquals(method.evaluate(study.without(refit.without().get())), refit.evaluation());
            }
        }
    }

    @Test
    void the_runs_change_as_each_check_says() {
        var runs =
                Sensitivity.of(study(12, RUNS), EvaluationMethod.SYNTHETIC_CONTROL, 4, Progress.UNHEARD)
                        .refits()
                        .stream()
                        .filter(refit -> refit.without().isEmpty())
                        .collect(Collectors.toMap(Refit::check, Refit::runs));
        assertEquals(new Runs(1, 8, 11, 16), runs.get(SensitivityCheck.LONGER_WINDOW));
        assertEquals(new Runs(2, 9, 10, 16), runs.get(SensitivityCheck.SHORTER_PRE_RUN));
        assertEquals(new Runs(1, 5, 5, 9), runs.get(SensitivityCheck.PLACEBO_START));
    }

    @Test
    void an_effect_that_was_put_in_stands_and_a_placebo_start_finds_none() {
        var sensitivity = Sensitivity.of(study(30, RUNS), EvaluationMethod.SYNTHETIC_CONTROL, 4, Progress.UNHEARD);
        for (var refit : sensitivity.refits()) {
            var expected = refit.check() == SensitivityCheck.PLACEBO_START ? 0 : 20;
            assertEquals(expected, refit.evaluation().effect(), 3, "" + refit.check());
        }
    }

    @Test
    void a_check_is_not_there_when_too_few_periods_would_remain() {
        var did = EvaluationMethod.DIFFERENCE_IN_DIFFERENCES;
        var five = study(6, new Runs(4, 9, 10, 16));
        assertEquals(1, refits(five, did, SensitivityCheck.LONGER_WINDOW, 4).size());
        assertEquals(1, refits(five, did, SensitivityCheck.SHORTER_PRE_RUN, 4).size());
        assertEquals(0, refits(five, did, SensitivityCheck.PLACEBO_START, 4).size());
        assertEquals(1, refits(five, did, SensitivityCheck.PLACEBO_START, 2).size());
        var four = study(6, new Runs(5, 9, 10, 16));
        assertEquals(0, refits(four, did, SensitivityCheck.LONGER_WINDOW, 4).size());
        assertEquals(0, refits(four, did, SensitivityCheck.SHORTER_PRE_RUN, 4).size());
        var one = study(6, new Runs(8, 9, 10, 16));
        for (var check : List.of(
                SensitivityCheck.LONGER_WINDOW, SensitivityCheck.SHORTER_PRE_RUN, SensitivityCheck.PLACEBO_START)) {
            assertEquals(0, refits(one, did, check, 0).size(), "nothing would remain");
        }
        var shortAfter = study(6, new Runs(1, 9, 10, 11));
        assertEquals(
                0, refits(shortAfter, did, SensitivityCheck.LONGER_WINDOW, 4).size());
    }

    @Test
    void the_only_donor_is_not_left_out() {
        var did = EvaluationMethod.DIFFERENCE_IN_DIFFERENCES;
        assertEquals(
                0,
                refits(study(1, RUNS), did, SensitivityCheck.LEAVE_ONE_DONOR_OUT, 4)
                        .size());
    }

    @Test
    void a_refit_the_method_refuses_is_not_there() {
        var sdid = EvaluationMethod.SYNTHETIC_DIFFERENCE_IN_DIFFERENCES;
        assertEquals(
                0,
                refits(study(2, RUNS), sdid, SensitivityCheck.LEAVE_ONE_DONOR_OUT, 4)
                        .size());
        assertEquals(
                1,
                refits(study(2, RUNS), sdid, SensitivityCheck.SHORTER_PRE_RUN, 4)
                        .size());
        assertThrows(RefusedEvaluation.class, () -> Sensitivity.of(study(1, RUNS), sdid, 4, Progress.UNHEARD));
    }

    @Test
    void progress_is_heard() {
        var heard = new ArrayList<Integer>();
        var did = EvaluationMethod.DIFFERENCE_IN_DIFFERENCES;
        var sensitivity = Sensitivity.of(study(2, RUNS), did, 4, (done, total) -> heard.add(done * 10 + total));
        assertEquals(List.of(5, 15, 25, 35, 45, 55), heard);
        assertEquals(5, sensitivity.refits().size());
        assertEquals(Optional.of("1"), sensitivity.refits().get(0).without());
        assertTrue(sensitivity.evaluation() instanceof DifferenceInDifferences);
    }
}
