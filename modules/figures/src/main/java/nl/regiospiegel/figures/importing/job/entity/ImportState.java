package nl.regiospiegel.figures.importing.job.entity;

import java.util.Set;
import nl.regiospiegel.regions.language.Coded;

/** Where an import stands. */
public enum ImportState implements Coded {
    /** The file is here; the work has not begun. */
    RECEIVED,
    /** The file does not say all that must be known; somebody has to. */
    NEEDS_METADATA,
    CHECKING,
    /** Checked without a fault; somebody may confirm it. */
    PREVIEWED,
    /** Something is wrong with the file, so nothing of it is taken. */
    REFUSED,
    CONFIRMING,
    CONFIRMED,
    /** Everything in it was stored before. */
    UNCHANGED,
    CANCELLED,
    /** A fault of the product, not of the file. */
    FAILED,
    /** The server stopped while it worked on it. */
    INTERRUPTED;

    private static final Set<ImportState> BUSY = Set.of(RECEIVED, CHECKING, CONFIRMING);
    private static final Set<ImportState> WAITING = Set.of(NEEDS_METADATA, PREVIEWED);

    /** Whether it changes by itself. */
    public boolean isBusy() {
        return BUSY.contains(this);
    }

    /** Whether nothing will happen any more. */
    public boolean isOver() {
        return !isBusy() && !WAITING.contains(this);
    }
}
