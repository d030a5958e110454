package nl.regiospiegel.figures.observation.entity;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One figure as it is stored for readers, with its whole key. Codes are kept as text: the database vouches for them.
 *
 * @param region region that published it, {@code null} for national statistics
 * @param period code of the period
 * @param vintageDate last day on which it can have been published
 * @param standardDeviation of a mean in {@code value}, whose number is the denominator; {@code null} without
 * @param publication id of the publication within its region, {@code null} for national statistics
 * @param publishedOn day on which the region published it, {@code null} for national statistics
 * @param derived a total that was added up when it was published
 */
public record ObservedFigure(
        String region,
        String indicator,
        String area,
        String periodKind,
        String referrer,
        String careForm,
        String age,
        String endReason,
        String period,
        LocalDate vintageDate,
        String vintage,
        String status,
        String obsStatus,
        String confStatus,
        BigDecimal numerator,
        BigDecimal denominator,
        BigDecimal value,
        BigDecimal standardDeviation,
        String dataSet,
        boolean demonstration,
        String publication,
        LocalDate publishedOn,
        boolean derived) {

    /** Where it stands in the order of all figures. */
    public Place place() {
        return new Place(
                region,
                indicator,
                area,
                periodKind,
                referrer,
                careForm,
                age,
                endReason,
                period,
                vintageDate.toString(),
                publication);
    }
}
