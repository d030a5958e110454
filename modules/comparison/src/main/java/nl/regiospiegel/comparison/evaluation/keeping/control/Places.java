package nl.regiospiegel.comparison.evaluation.keeping.control;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Short work that so many may do at the same time; who comes after them waits a while for a place, in the order of coming. */
final class Places {

    private final Semaphore free;
    private final Duration patience;

    Places(int number, Duration patience) {
        free = new Semaphore(number, true);
        this.patience = patience;
    }

    /** What comes of the work; empty, without doing it, when no place was free in time. */
    <T> Optional<T> taking(Supplier<T> work) {
        if (!isTaken()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            free.release();
        }
    }

    private boolean isTaken() {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
