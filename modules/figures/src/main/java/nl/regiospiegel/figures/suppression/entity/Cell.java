package nl.regiospiegel.figures.suppression.entity;

import java.math.BigDecimal;

/**
 * A cell as the region knows it.
 *
 * @param place where it stands
 * @param numerator the numerator, {@code null} when there is none
 * @param denominator the denominator, {@code null} when there is none
 * @param value the value where it is given without a numerator, in the indicator's unit; {@code null} otherwise
 */
public record Cell(Place place, BigDecimal numerator, BigDecimal denominator, BigDecimal value) {}
