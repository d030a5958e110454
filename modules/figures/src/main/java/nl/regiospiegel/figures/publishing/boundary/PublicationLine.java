package nl.regiospiegel.figures.publishing.boundary;

/**
 * A publication as a row of a page.
 *
 * @param id its id
 * @param region name of the region whose figures they are
 * @param name name of the indicator
 * @param code its code
 * @param period the period in words
 * @param state its state in words
 * @param readers who may read it, in words
 * @param day the day of publication, or of submission when it is not published
 * @param demonstration invented
 */
public record PublicationLine(
        String id,
        String region,
        String name,
        String code,
        String period,
        String state,
        String readers,
        String day,
        boolean demonstration) {}
