package nl.regiospiegel.figures.fetching.control;

import java.time.Duration;
import java.util.Optional;
import nl.regiospiegel.figures.fetching.entity.FetchFailure;

/** One attempt that failed but may succeed the next time. */
final class Setback extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient FetchFailure failure;
    private final transient Optional<Duration> asked;

    Setback(FetchFailure failure) {
        this(failure, Optional.empty());
    }

    Setback(FetchFailure failure, Optional<Duration> asked) {
        super(failure);
        this.failure = failure;
        this.asked = asked;
    }

    /** What to say when no further attempt is made. */
    FetchFailure failure() {
        return failure;
    }

    /** How long CBS asks to wait. */
    Optional<Duration> asked() {
        return asked;
    }
}
