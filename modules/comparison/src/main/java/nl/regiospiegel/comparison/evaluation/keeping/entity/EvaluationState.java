package nl.regiospiegel.comparison.evaluation.keeping.entity;

import java.util.Locale;

/** Where an evaluation stands. */
public enum EvaluationState {
    /** It waits for its turn. */
    WAITING,
    RUNNING,
    /** The answer is there. */
    DONE,
    /** Somebody no longer wanted it. */
    CANCELLED,
    /** A fault of the product. */
    FAILED,
    /** The server that worked on it stopped. */
    INTERRUPTED;

    /** Whether it changes by itself. */
    public boolean isBusy() {
        return this == WAITING || this == RUNNING;
    }

    /** As the API and the database write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static EvaluationState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
