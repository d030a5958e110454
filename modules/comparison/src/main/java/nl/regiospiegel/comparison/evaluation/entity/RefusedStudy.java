package nl.regiospiegel.comparison.evaluation.entity;

import java.util.List;
import nl.regiospiegel.comparison.outcome.entity.RefusalCode;

/**
 * Why nothing is said, and what can be said instead.
 *
 * @param code the reason
 * @param instead in order of use
 */
public record RefusedStudy(Study study, RefusalCode code, List<Instead> instead) implements EvaluationResult {

    public RefusedStudy {
        instead = List.copyOf(instead);
    }
}
