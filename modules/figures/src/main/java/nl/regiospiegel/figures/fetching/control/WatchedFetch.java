package nl.regiospiegel.figures.fetching.control;

import nl.regiospiegel.figures.importing.job.control.ReceivingFetches;

/** Writes how far a fetch is, and hears in the same breath whether it is still wanted; no more than once a second. */
final class WatchedFetch implements FetchWatch {

    private static final long PAUSE = 1_000_000_000L;
    private static final long WHOLE = 100;

    private final ReceivingFetches receiving;
    private final String job;
    private long rows;
    private int percentage;
    private long looked = System.nanoTime() - PAUSE;
    private boolean unwanted;

    WatchedFetch(ReceivingFetches receiving, String job) {
        this.receiving = receiving;
        this.job = job;
    }

    @Override
    public void progress(long fetched, long expected) {
        rows = fetched;
        percentage = expected == 0 ? 0 : (int) Math.min(WHOLE, fetched * WHOLE / expected);
        look();
    }

    @Override
    public boolean cancelled() {
        if (!unwanted && System.nanoTime() - looked >= PAUSE) {
            look();
        }
        return unwanted;
    }

    private void look() {
        looked = System.nanoTime();
        unwanted = !receiving.progress(job, rows, percentage);
    }
}
