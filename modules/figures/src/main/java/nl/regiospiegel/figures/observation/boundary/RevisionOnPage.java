package nl.regiospiegel.figures.observation.boundary;

/**
 * One vintage of a figure as people read it.
 *
 * @param value the value in words, {@code null} when there is none
 * @param refusal why there is no value, {@code null} when there is one
 * @param difference with the vintage before it in words, {@code null} when there is none
 */
public record RevisionOnPage(
        String period,
        String vintage,
        String status,
        String value,
        String refusal,
        String difference,
        String owner,
        boolean latest,
        boolean demonstration) {}
