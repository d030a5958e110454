package nl.regiospiegel.comparison.answers;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;

/** Numbers as answers write them: as many digits as tell one from its neighbours, and no more; 7360, not 7360.0. */
public final class PlainNumber {

    /** Whole numbers up to here are exact: those need not be written out as text first. */
    private static final double MOST_EXACT = 1L << 53;

    private PlainNumber() {}

    /** {@code null} stays {@code null}. */
    public static BigDecimal of(Number number) {
        if (number == null) {
            return null;
        }
        if (number instanceof Double value && value == Math.rint(value) && Math.abs(value) <= MOST_EXACT) {
            return BigDecimal.valueOf(value.longValue());
        }
        var plain = new BigDecimal(digits(number)).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** Of a double never more than are needed; Java itself, before 19, sometimes writes one more and takes three times as long. */
    private static String digits(Number number) {
        return number instanceof Double value ? NumberOutput.toString(value, true) : number.toString();
    }
}
