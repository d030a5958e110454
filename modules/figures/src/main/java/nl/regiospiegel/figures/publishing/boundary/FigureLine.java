package nl.regiospiegel.figures.publishing.boundary;

/**
 * A figure as a row of the page of its publication; numbers as text, {@code null} when there is none.
 *
 * @param area name of the area
 * @param code its code
 * @param part which part of the total, empty for the total
 * @param shown what others see
 * @param own what was counted, {@code null} for another region
 * @param hidden whether it is hidden
 * @param reason why it is hidden, in words; {@code null} when it is not, and for another region
 * @param derived whether it is an added-up total
 * @param vintage its vintage and status
 * @param change beside what others see now, in words; {@code null} where that is not asked
 */
public record FigureLine(
        String area,
        String code,
        String part,
        Numbers shown,
        Numbers own,
        boolean hidden,
        String reason,
        boolean derived,
        String vintage,
        String change) {

    /** Numbers as a Dutch or English reader writes them. */
    public record Numbers(String numerator, String denominator, String value) {}
}
