package nl.regiospiegel.comparison.evaluation.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "Een effect, een beeld zonder schatting, of een weigering.",
        oneOf = {EstimatedEffect.class, EstimatedGroups.class, PictureOnly.class, RefusedEvaluationAnswer.class},
        discriminatorProperty = "kind")
public sealed interface EvaluationOutcome
        permits EstimatedEffect, EstimatedGroups, PictureOnly, RefusedEvaluationAnswer {

    /** Which of them it is. */
    String kind();
}
