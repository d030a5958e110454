package nl.regiospiegel.figures.importing.job.control;

import nl.regiospiegel.figures.importing.job.entity.ImportProgress;
import nl.regiospiegel.figures.importing.job.entity.ImportStage;
import nl.regiospiegel.figures.importing.staging.control.Staging;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.BrokenRule;

/** Writes now and then how far an import is, and hears in the same breath whether it is still wanted. */
final class WatchedProgress implements Staging.Watching {

    private static final long PAUSE = 500_000_000L;
    /** Reading is most of the work; what the database does after it is the rest. */
    private static final double READING = 80;

    private final ImportJobs jobs;
    private final String id;
    private final long mostRows;
    private final long began = System.nanoTime();
    private long written;
    private long rows;
    private boolean unwanted;

    WatchedProgress(ImportJobs jobs, String id, long mostRows) {
        this.jobs = jobs;
        this.id = id;
        this.mostRows = mostRows;
    }

    /** @throws BrokenRule when there are more rows than allowed */
    @Override
    public void progress(long read, double fraction) {
        rows = read;
        if (rows > mostRows) {
            throw ImportRefusal.of(BrokenRule.Kind.TOO_LARGE, "too-many-rows", new Language(), mostRows);
        }
        var now = System.nanoTime();
        if (now - written > PAUSE) {
            written = now;
            var percentage = (int) Math.min(READING, fraction * READING);
            unwanted =
                    !jobs.progress(id, new ImportProgress(ImportStage.CHECK, rows, percentage, remaining(percentage)));
        }
    }

    /** Everything is read; the database goes on with it. */
    void staging() {
        unwanted = !jobs.progress(
                id, new ImportProgress(ImportStage.STAGE, rows, (int) READING, remaining((int) READING)));
        stopIfUnwanted();
    }

    @Override
    public boolean cancelled() {
        return unwanted;
    }

    void stopIfUnwanted() {
        if (unwanted) {
            throw new ImportCancelled();
        }
    }

    private Long remaining(int percentage) {
        return percentage == 0 ? null : Math.round((System.nanoTime() - began) / 1e9 * (100 - percentage) / percentage);
    }
}
