package nl.regiospiegel.comparison.evaluation.keeping.entity;

/** What there is under a hash: the answer, or how far it is. */
public sealed interface FoundEvaluation {

    String hash();

    /** Canonical JSON. */
    String specification();

    /** The answer. */
    record Computed(KeptEvaluation evaluation) implements FoundEvaluation {

        @Override
        public String hash() {
            return evaluation.hash();
        }

        @Override
        public String specification() {
            return evaluation.specification();
        }
    }

    /** Not there yet, or not any more. */
    record Awaited(EvaluationJob job) implements FoundEvaluation {

        @Override
        public String hash() {
            return job.hash();
        }

        @Override
        public String specification() {
            return job.specification();
        }
    }
}
