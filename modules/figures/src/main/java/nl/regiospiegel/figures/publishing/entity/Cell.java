package nl.regiospiegel.figures.publishing.entity;

import java.math.BigDecimal;
import nl.regiospiegel.figures.publication.entity.ConfidentialityStatus;
import nl.regiospiegel.figures.publication.entity.ObservationStatus;

/**
 * The numbers of a figure, with what is said about them.
 *
 * @param status whether there is a value
 * @param confidentiality why not, {@code null} when nothing is said
 * @param numerator the count, {@code null} when hidden, missing or not given
 * @param denominator what it is counted in, {@code null} likewise
 * @param value a value published without counts, else {@code null}
 * @param standardDeviation of a mean in {@code value}, whose number is the denominator; {@code null} likewise
 */
public record Cell(
        ObservationStatus status,
        ConfidentialityStatus confidentiality,
        BigDecimal numerator,
        BigDecimal denominator,
        BigDecimal value,
        BigDecimal standardDeviation) {

    /** Numbers without spread. */
    public Cell(
            ObservationStatus status,
            ConfidentialityStatus confidentiality,
            BigDecimal numerator,
            BigDecimal denominator,
            BigDecimal value) {
        this(status, confidentiality, numerator, denominator, value, null);
    }
}
