package nl.regiospiegel.comparison.evaluation.entity;

import java.util.List;
import java.util.Locale;
import nl.regiospiegel.statistics.evaluation.BeforeAfter;
import nl.regiospiegel.statistics.evaluation.Gap;

/**
 * A course beside that of the donors, and no estimate.
 *
 * @param reason why there is no more
 * @param means before and after of both, {@code null} where even these would be read as an effect
 * @param gaps the region beside the unweighted mean of its donors, in the periods of the study; none without donors
 */
public record Picture(Study study, Reason reason, BeforeAfter means, List<Gap> gaps) implements EvaluationResult {

    /** Why there is a picture only. */
    public enum Reason {
        /** Before and after says what changed, not what would have happened. */
        DESCRIPTIVE_METHOD,
        /** Fewer than four clean periods before. */
        TOO_FEW_PREPERIODS;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Picture {
        gaps = List.copyOf(gaps);
    }
}
