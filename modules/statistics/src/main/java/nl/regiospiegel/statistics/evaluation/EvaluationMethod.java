package nl.regiospiegel.statistics.evaluation;

import nl.regiospiegel.statistics.panel.CaseStudy;

/** How the effect on one treated unit is estimated. */
public enum EvaluationMethod {
    /** {@link DifferenceInDifferences}. */
    DIFFERENCE_IN_DIFFERENCES {
        @Override
        public DifferenceInDifferences evaluate(CaseStudy study) {
            return DifferenceInDifferences.of(study);
        }
    },
    /** {@link SyntheticControl}. */
    SYNTHETIC_CONTROL {
        @Override
        public SyntheticControl evaluate(CaseStudy study) {
            return SyntheticControl.of(study);
        }
    },
    /** {@link SyntheticDifferenceInDifferences}. */
    SYNTHETIC_DIFFERENCE_IN_DIFFERENCES {
        @Override
        public SyntheticDifferenceInDifferences evaluate(CaseStudy study) {
            return SyntheticDifferenceInDifferences.of(study);
        }
    };

    /**
     * The effect by this method.
     *
     * @throws RefusedEvaluation if the method has no answer for this study
     */
    public abstract Evaluation evaluate(CaseStudy study);
}
