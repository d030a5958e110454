package nl.regiospiegel.figures.importing.job.entity;

import java.time.Instant;
import nl.regiospiegel.regions.speaking.RegionId;

/**
 * The import of one file, as it is at one moment. It goes from received by way of checking to previewed, and from there to
 * confirmed; on the way it may need metadata, be refused, cancelled, interrupted or fail. What it stored is stored whole.
 *
 * @param id unguessable
 * @param revision which version of what can be decided about
 * @param file what was uploaded
 * @param format how the file is built, {@code null} while unknown
 * @param table number of its source table, {@code null} while unknown
 * @param national whether it goes into the figures that all regions share
 * @param message what there is to say about it, {@code null} when nothing
 * @param dataSet id of the data set it was stored as, {@code null} before
 */
public record ImportJob(
        RegionId region,
        String id,
        int revision,
        ImportState state,
        ImportProgress progress,
        ImportCounts counts,
        UploadedFile file,
        String format,
        String table,
        boolean national,
        ImportSettings settings,
        ImportMessage message,
        String dataSet,
        String server,
        Instant createdAt,
        String createdBy,
        Instant finishedAt,
        String confirmedBy) {

    /** Whether it waits for somebody to confirm it. */
    public boolean isConfirmable() {
        return state == ImportState.PREVIEWED && !settings.dryRun();
    }

    public boolean isCancellable() {
        return !state.isOver() && state != ImportState.CONFIRMING;
    }
}
