package nl.regiospiegel.comparison.evaluation.keeping.entity;

/** What there is under a hash: the answer, or how far it is. */
public sealed interface FoundEvaluation {

    String hash();

    /** Canonical JSON. */
    String specification();

    /** Whether it changes by itself. */
    boolean isBusy();

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

        @Override
        public boolean isBusy() {
            return false;
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

        @Override
        public boolean isBusy() {
            return job.state().isBusy();
        }
    }
}
