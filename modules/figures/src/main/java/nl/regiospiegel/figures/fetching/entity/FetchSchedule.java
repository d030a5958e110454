package nl.regiospiegel.figures.fetching.entity;

import java.time.Instant;

/**
 * A selection that is fetched again and again on behalf of a region.
 *
 * @param id unguessable
 * @param confirm whether it is stored by itself when nothing is wrong with it
 * @param nextRun when it is due
 * @param attempts how often it failed since it last went well
 * @param lastRun when it last began, {@code null} before the first time
 * @param lastJob the import it last became, {@code null} before the first time
 */
public record FetchSchedule(
        String id,
        TableSelection selection,
        Rhythm rhythm,
        boolean confirm,
        Instant nextRun,
        int attempts,
        Instant lastRun,
        String lastJob,
        Instant createdAt,
        String createdBy) {

    /** The next moment in its rhythm. */
    public Instant next(Instant moment) {
        return rhythm.after(moment, id.hashCode());
    }
}
