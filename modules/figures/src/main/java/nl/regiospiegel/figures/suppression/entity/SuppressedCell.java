package nl.regiospiegel.figures.suppression.entity;

import java.math.BigDecimal;
import nl.regiospiegel.figures.publication.entity.ConfidentialityStatus;

/**
 * A cell as it is published. Of a hidden one nothing is left, not even why it is hidden.
 *
 * @param place where it stands
 * @param numerator as shown; {@code null} when hidden or absent
 * @param denominator as shown; {@code null} when hidden or absent
 * @param value as shown; {@code null} when hidden or made from the counts
 * @param hidden whether it is suppressed: its observation status is then {@code SUPPRESSED}, otherwise it stays what it was
 */
public record SuppressedCell(
        Place place, BigDecimal numerator, BigDecimal denominator, BigDecimal value, boolean hidden) {

    public ConfidentialityStatus confidentiality() {
        return hidden ? ConfidentialityStatus.CONFIDENTIAL : ConfidentialityStatus.FREE;
    }
}
