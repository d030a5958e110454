package nl.regiospiegel.comparison.answers;

import java.math.BigDecimal;

/** Numbers as answers write them: as many digits as tell one from its neighbours, and no more; 7360, not 7360.0. */
public final class PlainNumber {

    private PlainNumber() {}

    /** {@code null} stays {@code null}. */
    public static BigDecimal of(Number number) {
        if (number == null) {
            return null;
        }
        var plain = new BigDecimal(number.toString()).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
