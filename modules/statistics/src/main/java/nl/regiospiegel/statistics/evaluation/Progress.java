package nl.regiospiegel.statistics.evaluation;

import java.util.concurrent.CancellationException;

/**
 * Hears how far a long computation is, in the thread that computes. Whoever wants it to stop interrupts that thread, and the
 * computation ends with a {@link CancellationException}; what the listener itself throws ends it too.
 */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress UNHEARD = (done, total) -> {};

    /** So many of the total have been done. */
    void done(int done, int total);

    /** Tells the listener, unless the thread was interrupted; that flag stays up. */
    static void tell(Progress listener, int done, int total) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted after " + done + " of " + total);
        }
        listener.done(done, total);
    }
}
