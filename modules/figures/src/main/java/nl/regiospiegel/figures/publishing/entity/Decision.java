package nl.regiospiegel.figures.publishing.entity;

/**
 * What a colleague decides about a submitted set.
 *
 * @param approves publish it; otherwise it goes back
 * @param comment why, {@code null} when nothing is said
 * @param seen content hash of the preview that was looked at, {@code null} when it does not matter
 */
public record Decision(boolean approves, String comment, String seen) {}
