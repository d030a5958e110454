package nl.regiospiegel.comparison.evaluation.keeping.entity;

import java.time.Instant;
import nl.regiospiegel.regions.speaking.RegionId;

/**
 * An evaluation that was asked for and is not there yet, as it is at one moment.
 *
 * @param region who asked
 * @param run which attempt it is
 * @param specification canonical JSON
 * @param done steps that were taken, of {@code total}; both 0 before the work begins
 * @param messageCode what there is to say about it, {@code null} when nothing
 * @param incident under which a fault of the product stands in the log, else {@code null}
 */
public record EvaluationJob(
        RegionId region,
        String hash,
        String run,
        String specification,
        EvaluationState state,
        int done,
        int total,
        String messageCode,
        String incident,
        Instant startedAt,
        Instant finishedAt) {

    private static final int WHOLE = 100;

    /** How far it is, 0 to 100. */
    public int percentage() {
        return total == 0 ? 0 : (int) ((long) WHOLE * done / total);
    }
}
