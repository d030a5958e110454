package nl.regiospiegel.regions.contractmodel.entity;

import java.math.BigDecimal;

/**
 * An amount or a range, with its unit.
 *
 * @param from the amount, or the lower end
 * @param to the upper end; equal to {@code from} when it is one amount
 * @param unit such as {@code EUR} or {@code procent van het oorspronkelijke budget}
 */
public record Quantity(BigDecimal from, BigDecimal to, String unit) {

    public Quantity {
        to = to == null ? from : to;
    }
}
