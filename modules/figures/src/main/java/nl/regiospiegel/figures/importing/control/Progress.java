package nl.regiospiegel.figures.importing.control;

import nl.regiospiegel.figures.importing.table.control.TableFile;

/** Tells now and then how far the reading is, and hears whether it must stop. */
final class Progress {

    private static final int NOW_AND_THEN = 0x1fff;

    private final ImportSink sink;
    private final TableFile file;
    private final double from;
    private final double part;
    private long rows;
    private boolean cancelled;

    /** Of a pass that is this part of the work, after another part. */
    Progress(ImportSink sink, TableFile file, double from, double part) {
        this.sink = sink;
        this.file = file;
        this.from = from;
        this.part = part;
    }

    /** One more row was read. */
    boolean row() {
        rows++;
        if ((rows & NOW_AND_THEN) == 0) {
            tell(file.fraction());
            cancelled |= sink.cancelled();
        }
        return !cancelled;
    }

    void tell(double fraction) {
        sink.progress(rows, Math.min(1, from + part * fraction));
    }

    long rows() {
        return rows;
    }

    boolean cancelled() {
        return cancelled;
    }
}
