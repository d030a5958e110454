package nl.regiospiegel.figures.suppression.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.regiospiegel.figures.suppression.entity.NationalCount;
import nl.regiospiegel.figures.suppression.entity.SuppressionRule;

/** How a count is shown under a rule, and what somebody who reads it then knows. */
record Rounding(SuppressionRule rule) {

    private static final BigDecimal STEP = BigDecimal.valueOf(5);
    /** Half a step, and the largest whole number below it. */
    private static final double HALF = 2.5;

    private static final double WHOLE = 2;

    BigDecimal shown(BigDecimal count) {
        return rule.rounding() && count != null ? nearest(count) : count;
    }

    /** What a shown count may be. Only zero and what is not small is shown, which narrows a rounded count further. */
    Range read(double count) {
        if (!rule.rounding() || count == 0) {
            return Range.exactly(count);
        }
        var around = around(nearest(BigDecimal.valueOf(count)).doubleValue(), isWhole(count));
        return around.and(Range.atLeast(Math.min(rule.threshold(), count)));
    }

    /** What a number printed in fives may be. */
    static Range around(double printed, boolean whole) {
        var margin = whole ? WHOLE : HALF;
        return new Range(Math.max(0, printed - margin), printed + margin);
    }

    /** What a count may be of which a national source prints this. */
    static Range printed(NationalCount national, double count) {
        var printed = national.printed().doubleValue();
        return national.rounded() ? around(printed, isWhole(count)) : Range.exactly(printed);
    }

    static boolean isWhole(double count) {
        return count == Math.rint(count);
    }

    private static BigDecimal nearest(BigDecimal count) {
        return count.divide(STEP, 0, RoundingMode.HALF_UP).multiply(STEP);
    }
}
