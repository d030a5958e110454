package nl.regiospiegel.comparison.evaluation.boundary;

import java.util.List;

/** What is kept of an answer in one language. */
public record WrittenConclusion(List<ConclusionSentence> conclusion, EvaluationAnswer evaluation) {

    public WrittenConclusion {
        conclusion = List.copyOf(conclusion);
    }
}
