package nl.regiospiegel.figures.observation.boundary;

/**
 * A figure as people read it.
 *
 * @param value the value in words, {@code null} when there is none
 * @param refusal why there is no value, {@code null} when there is one
 * @param counts numerator and denominator in words, {@code null} when they were not published
 * @param owner who published it, and when a region did, on which day
 * @param sourceUrl where it can be read, {@code null} when nowhere
 * @param revisions query of the page with its revisions
 */
public record FigureOnPage(
        String indicator,
        String indicatorName,
        String area,
        String areaName,
        String period,
        String parts,
        String value,
        String refusal,
        String counts,
        String vintage,
        String status,
        String owner,
        String sourceTitle,
        String sourceUrl,
        String licence,
        String revisions,
        boolean provisional,
        boolean demonstration) {}
