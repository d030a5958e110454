package nl.regiospiegel.figures.importing.job.control;

/** Somebody no longer wants it; unwinds the work so that nothing of it stays. */
final class ImportCancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportCancelled() {
        super("cancelled", null, false, false);
    }
}
