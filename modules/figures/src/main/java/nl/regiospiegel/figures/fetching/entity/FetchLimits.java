package nl.regiospiegel.figures.fetching.entity;

import java.time.Duration;

/**
 * How far a fetch may go.
 *
 * @param request longest time for one request, its answer included
 * @param total longest time for the whole
 * @param attempts how often one request is tried
 * @param bytes largest size of all answers together
 * @param rowsPerQuery most rows CBS gives in one answer
 */
public record FetchLimits(Duration request, Duration total, int attempts, long bytes, int rowsPerQuery) {

    /** What CBS allows in one query of version 3. */
    public static final int ROWS_OF_CBS = 10_000;

    public static FetchLimits usual(Duration total, long bytes) {
        return new FetchLimits(Duration.ofMinutes(2), total, 6, bytes, ROWS_OF_CBS);
    }
}
