package nl.regiospiegel.figures.publication.entity;

import java.math.BigDecimal;

/** A count or amount as printed. May be a fraction (rounded, recalculated or weighted); nothing rounds it. */
public record Count(BigDecimal value) {

    public Count {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("Een aantal is nooit negatief: " + value);
        }
    }

    public double toDouble() {
        return value.doubleValue();
    }
}
