package nl.regiospiegel.comparison.evaluation.entity;

/** What an evaluation says: an effect, a picture without one, or why it says nothing. */
public sealed interface EvaluationResult permits CaseEffect, StaggeredEffect, Picture, RefusedStudy {

    Study study();

    default EvaluationSpecification specification() {
        return study().specification();
    }
}
