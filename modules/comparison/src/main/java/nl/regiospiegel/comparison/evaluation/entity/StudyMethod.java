package nl.regiospiegel.comparison.evaluation.entity;

import java.util.Locale;
import java.util.Optional;
import nl.regiospiegel.statistics.evaluation.EvaluationMethod;

/** How a switch is evaluated. Each is explained in {@code docs/methods}. */
public enum StudyMethod {
    /** Describes, and estimates nothing. */
    BEFORE_AFTER(null),
    DIFFERENCE_IN_DIFFERENCES(EvaluationMethod.DIFFERENCE_IN_DIFFERENCES),
    SYNTHETIC_CONTROL(EvaluationMethod.SYNTHETIC_CONTROL),
    SYNTHETIC_DIFFERENCE_IN_DIFFERENCES(EvaluationMethod.SYNTHETIC_DIFFERENCE_IN_DIFFERENCES),
    /** Group-time effects over all regions that switched. */
    STAGGERED(null);

    private final EvaluationMethod kernel;

    StudyMethod(EvaluationMethod kernel) {
        this.kernel = kernel;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The method of the kernel that estimates the effect on one unit; empty for those that do something else. */
    public Optional<EvaluationMethod> onOneUnit() {
        return Optional.ofNullable(kernel);
    }
}
