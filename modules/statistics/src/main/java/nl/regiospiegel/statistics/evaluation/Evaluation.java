package nl.regiospiegel.statistics.evaluation;

import java.util.List;

/** The answer of an {@link EvaluationMethod}: an effect, and what the treated unit was compared with to get it. */
public sealed interface Evaluation permits DifferenceInDifferences, SyntheticControl, SyntheticDifferenceInDifferences {

    /** The effect, in the unit of the values: negative when the treated unit ended lower than its comparison says. */
    double effect();

    /** The weight of every donor, in the order of the study. */
    List<Weight> weights();

    /**
     * The treated unit beside its comparison, in all periods of the panel where both have values, also within the
     * implementation window and outside the runs.
     */
    List<Gap> gaps();
}
