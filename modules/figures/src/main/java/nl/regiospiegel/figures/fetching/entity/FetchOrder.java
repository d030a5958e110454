package nl.regiospiegel.figures.fetching.entity;

/**
 * A fetch as somebody, or a schedule, asked for it.
 *
 * @param confirm whether to store it when nothing is wrong with it
 * @param dryRun whether to stop at the preview for good
 * @param account who asked
 * @param schedule id of the schedule, {@code null} when a person asked
 */
public record FetchOrder(TableSelection selection, boolean confirm, boolean dryRun, String account, String schedule) {}
