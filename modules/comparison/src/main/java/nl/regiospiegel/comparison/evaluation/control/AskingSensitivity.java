package nl.regiospiegel.comparison.evaluation.control;

import java.util.ArrayList;
import java.util.List;
import nl.regiospiegel.comparison.evaluation.entity.Prudence;
import nl.regiospiegel.comparison.evaluation.entity.SensitivityRow;
import nl.regiospiegel.comparison.evaluation.entity.SensitivityRow.Answer;
import nl.regiospiegel.comparison.evaluation.entity.SensitivityRow.Reason;
import nl.regiospiegel.comparison.evaluation.entity.Study;
import nl.regiospiegel.statistics.evaluation.EvaluationMethod;
import nl.regiospiegel.statistics.evaluation.Progress;
import nl.regiospiegel.statistics.evaluation.Sensitivity;
import nl.regiospiegel.statistics.evaluation.SensitivityCheck;

/** Asks the same question a little differently, and says of each that is not asked why not. */
record AskingSensitivity(Study study, EvaluationMethod method) {

    List<SensitivityRow> rows(Progress progress) {
        var sensitivity = Sensitivity.of(study.panel(), method, Prudence.FEWEST_BEFORE, progress);
        var rows = new ArrayList<SensitivityRow>();
        for (var check : SensitivityCheck.values()) {
            var answered = sensitivity.refits().stream()
                    .filter(refit -> refit.check() == check)
                    .map(this::row)
                    .toList();
            rows.addAll(answered.isEmpty() ? List.of(new SensitivityRow(check, null, null, reason(check))) : answered);
        }
        return rows;
    }

    private SensitivityRow row(Sensitivity.Refit refit) {
        var runs = refit.runs();
        var periods = study.periods();
        return new SensitivityRow(
                refit.check(),
                refit.without().orElse(null),
                new Answer(
                        refit.evaluation().effect(),
                        periods.get(runs.preFrom()),
                        periods.get(runs.preTo() - 1),
                        periods.get(runs.postFrom()),
                        periods.get(runs.postTo() - 1)),
                null);
    }

    private Reason reason(SensitivityCheck check) {
        var runs = study.panel().runs();
        return switch (check) {
            case LEAVE_ONE_DONOR_OUT ->
                study.panel().donors().size() < Prudence.FEWEST_DONORS_FOR_RANK
                        ? Reason.TOO_FEW_DONORS
                        : Reason.NO_ANSWER;
            case LONGER_WINDOW ->
                runs.preLength() <= Prudence.FEWEST_BEFORE
                        ? Reason.TOO_FEW_PREPERIODS
                        : runs.postLength() == 1 ? Reason.TOO_FEW_POSTPERIODS : Reason.NO_ANSWER;
            case SHORTER_PRE_RUN ->
                runs.preLength() <= Prudence.FEWEST_BEFORE ? Reason.TOO_FEW_PREPERIODS : Reason.NO_ANSWER;
            case PLACEBO_START ->
                runs.preLength() / 2 < Prudence.FEWEST_BEFORE ? Reason.TOO_FEW_PREPERIODS : Reason.NO_ANSWER;
        };
    }
}
