package nl.regiospiegel.comparison.evaluation.entity;

import java.util.Locale;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.statistics.evaluation.SensitivityCheck;

/**
 * One question that was changed a little: its answer, or why it is not offered.
 *
 * @param check what was changed
 * @param without code of the donor that was left out, {@code null} when none was
 * @param answer the effect and the periods it rests on, {@code null} when it is not offered
 * @param reason why it is not offered, {@code null} when it is
 */
public record SensitivityRow(SensitivityCheck check, String without, Answer answer, Reason reason) {

    /**
     * @param effect by the changed question
     * @param preFrom first period before
     * @param preTo last period before
     * @param postFrom first period after
     * @param postTo last period after
     */
    public record Answer(double effect, Period preFrom, Period preTo, Period postFrom, Period postTo) {}

    /** Why a question is not asked. */
    public enum Reason {
        /** Fewer than four clean periods would remain before. */
        TOO_FEW_PREPERIODS,
        /** No period would remain after. */
        TOO_FEW_POSTPERIODS,
        /** There is only one donor. */
        TOO_FEW_DONORS,
        /** The method has no answer to it. */
        NO_ANSWER;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public SensitivityRow {
        if ((answer == null) == (reason == null)) {
            throw new IllegalArgumentException("a changed question has an answer, or a reason why not");
        }
    }

    public String checkCode() {
        return check.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
