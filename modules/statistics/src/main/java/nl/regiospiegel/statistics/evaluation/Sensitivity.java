package nl.regiospiegel.statistics.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiospiegel.statistics.panel.CaseStudy;
import nl.regiospiegel.statistics.panel.Runs;

/**
 * The same question asked a little differently: each donor with a weight above 0.001 left out, the implementation window one
 * period longer on both sides, the pre-run one period shorter, and a start in the middle of the pre-run. An effect that stands
 * keeps its sign and size under the first three and is near zero under the last.
 *
 * <p>Where too few periods remain, or the method has no answer, that refit is not there. What counts as too few is an argument.
 *
 * <p>Sources: Abadie, Diamond and Hainmueller, American Journal of Political Science 59 (2015) 495-510; Abadie, Journal of
 * Economic Literature 59 (2021) 391-425.
 *
 * @param evaluation the effect as it was asked for
 * @param refits the answers to the other questions, by check
 */
public record Sensitivity(Evaluation evaluation, List<Refit> refits) {

    /** A donor with no more weight than this is not left out. */
    public static final double LITTLE_WEIGHT = 0.001;

    /** Keeps its own copy. */
    public Sensitivity {
        refits = List.copyOf(refits);
    }

    /**
     * One answer to a question that was changed.
     *
     * @param check what was changed
     * @param without the donor that was left out, if one was
     * @param runs the runs of the refit
     * @param evaluation its answer
     */
    public record Refit(SensitivityCheck check, Optional<String> without, Runs runs, Evaluation evaluation) {}

    /**
     * All refits that can be made.
     *
     * @param fewestBefore so many periods must remain before the start of a refit that changes the runs
     * @param progress hears how many refits have been tried
     * @throws RefusedEvaluation if the method has no answer for the study itself
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public static Sensitivity of(CaseStudy study, EvaluationMethod method, int fewestBefore, Progress progress) {
        var evaluation = method.evaluate(study);
        var questions = Stream.concat(donors(study, evaluation), runs(study, fewestBefore))
                .toList();
        var refits = new ArrayList<Refit>();
        for (int i = 0; i < questions.size(); i++) {
            Progress.tell(progress, i, questions.size());
            questions.get(i).answer(method).ifPresent(refits::add);
        }
        Progress.tell(progress, questions.size(), questions.size());
        return new Sensitivity(evaluation, refits);
    }

    private static Stream<Question> donors(CaseStudy study, Evaluation evaluation) {
        return evaluation.weights().stream()
                .filter(weight -> study.donors().size() > 1 && weight.value() > LITTLE_WEIGHT)
                .map(weight -> new Question(
                        SensitivityCheck.LEAVE_ONE_DONOR_OUT,
                        Optional.of(weight.unit()),
                        study.without(weight.unit())));
    }

    private static Stream<Question> runs(CaseStudy study, int fewestBefore) {
        return Stream.of(SensitivityCheck.values()).flatMap(check -> check.runs(study.runs(), fewestBefore).stream()
                .map(runs -> new Question(check, Optional.empty(), study.over(runs))));
    }

    private record Question(SensitivityCheck check, Optional<String> without, CaseStudy study) {

        Optional<Refit> answer(EvaluationMethod method) {
            try {
                return Optional.of(new Refit(check, without, study.runs(), method.evaluate(study)));
            } catch (RefusedEvaluation refused) {
                return Optional.empty();
            }
        }
    }
}
