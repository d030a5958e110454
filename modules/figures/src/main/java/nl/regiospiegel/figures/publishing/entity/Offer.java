package nl.regiospiegel.figures.publishing.entity;

import java.time.Instant;
import java.time.LocalDate;
import nl.regiospiegel.figures.suppression.entity.SuppressionRule;
import nl.regiospiegel.regions.speaking.RegionId;

/**
 * What was submitted, and on which terms. Never changes.
 *
 * @param id id within the product
 * @param region whose figures
 * @param subject what they are about
 * @param terms who may read it and what is hidden
 * @param history where and when the figures were public before, {@code null} when they were not
 * @param submittedAt when
 * @param demonstration invented
 */
public record Offer(
        String id,
        RegionId region,
        PublicationSubject subject,
        Terms terms,
        History history,
        Instant submittedAt,
        boolean demonstration) {

    /** Who may read it, and from which count on. */
    public record Terms(Grant grant, SuppressionRule rule) {}

    /**
     * The figures were public already.
     *
     * @param on the day on which they became public
     * @param where where they can be found, {@code null} when that is not said
     */
    public record History(LocalDate on, String where) {}
}
