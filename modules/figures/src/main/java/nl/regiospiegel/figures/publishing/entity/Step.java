package nl.regiospiegel.figures.publishing.entity;

import java.time.Instant;

/**
 * One step in the life of a publication; for the region itself only.
 *
 * @param action what was done
 * @param at when
 * @param account by whom
 * @param comment why, {@code null} when nothing was said
 * @param fingerprint hash of the own figures that were submitted, {@code null} at other steps
 */
public record Step(StepAction action, Instant at, String account, String comment, String fingerprint) {

    public static Step of(StepAction action, String account, String comment) {
        return new Step(action, Instant.now(), account, comment, null);
    }

    public static Step submission(String account, String comment, String fingerprint) {
        return new Step(StepAction.SUBMIT, Instant.now(), account, comment, fingerprint);
    }
}
