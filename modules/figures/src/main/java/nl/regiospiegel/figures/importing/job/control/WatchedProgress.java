package nl.regiospiegel.figures.importing.job.control;

import java.util.function.Consumer;
import nl.regiospiegel.figures.importing.job.entity.ImportJob;
import nl.regiospiegel.figures.importing.job.entity.ImportProgress;
import nl.regiospiegel.figures.importing.job.entity.ImportStage;
import nl.regiospiegel.figures.importing.staging.control.Staging;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.rules.BrokenRule;

/** How far an import is, told by the one that reads it and written down by another, who tells whether it is still wanted. */
final class WatchedProgress implements Staging.Watching, AutoCloseable {

    /** Reading is most of the work; what the database does after it is the rest. */
    private static final double READING = 80;

    private final ImportJob job;
    private final long mostRows;
    private final Consumer<WatchedProgress> leaving;
    private final long began = System.nanoTime();
    private volatile ImportStage stage = ImportStage.CHECK;
    private volatile long rows;
    private volatile int percentage;
    private volatile boolean unwanted;

    WatchedProgress(ImportJob job, long mostRows, Consumer<WatchedProgress> leaving) {
        this.job = job;
        this.mostRows = mostRows;
        this.leaving = leaving;
    }

    ImportJob job() {
        return job;
    }

    /** @throws BrokenRule when there are more rows than allowed */
    @Override
    public void progress(long read, double fraction) {
        rows = read;
        if (read > mostRows) {
            throw ImportRefusal.of(BrokenRule.Kind.TOO_LARGE, "too-many-rows", new Language(), mostRows);
        }
        percentage = (int) Math.min(READING, fraction * READING);
    }

    /** Everything is read; the database goes on with it. */
    void staging() {
        stage = ImportStage.STAGE;
        percentage = (int) READING;
    }

    ImportProgress reached() {
        return new ImportProgress(stage, rows, percentage, remaining(percentage));
    }

    void nobodyWantsIt() {
        unwanted = true;
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

    @Override
    public void close() {
        leaving.accept(this);
    }

    private Long remaining(int percentage) {
        return percentage == 0 ? null : Math.round((System.nanoTime() - began) / 1e9 * (100 - percentage) / percentage);
    }
}
