package nl.regiospiegel.figures.importing.control;

import java.math.BigDecimal;
import nl.regiospiegel.figures.importing.entity.ColumnRole;
import nl.regiospiegel.figures.importing.entity.Rule;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.indicator.entity.KindOfStatistic;

/** A mean with its number and standard deviation: what belongs together, and what can only be a mistake. */
final class SpreadOfMean {

    private static final BigDecimal FEWEST = BigDecimal.valueOf(2);

    private final ReadingContext context;
    private final RowNumbers numbers;
    private final Remarks remarks;
    private final int place;

    SpreadOfMean(ReadingContext context, RowNumbers numbers, Remarks remarks) {
        this.context = context;
        this.numbers = numbers;
        this.remarks = remarks;
        this.place = context.place(ColumnRole.STANDARD_DEVIATION);
    }

    /** The standard deviation in this row; {@code null} when there is none or when it is a fault, which was told. */
    BigDecimal read() {
        var number = place < 0 ? null : numbers.value(place, true);
        return number != null && number.signum() < 0
                ? numbers.refuse(place, Rule.NEGATIVE, number.toPlainString(), "een standaardafwijking")
                : number;
    }

    boolean isFaulty() {
        return place >= 0 && numbers.isFaulty(place);
    }

    /** Whether the numbers of a row go together; if not, why was told. */
    boolean fits(long row, Indicator indicator, BigDecimal numerator, Mean mean) {
        if (indicator.kind() == KindOfStatistic.MEAN) {
            return isMean(row, indicator, numerator, mean);
        }
        if (mean.deviation() != null) {
            numbers.refuse(place, Rule.SPREAD_NOT_MEAN, indicator.code());
        }
        return mean.deviation() == null;
    }

    private boolean isMean(long row, Indicator indicator, BigDecimal numerator, Mean mean) {
        if (numerator != null) {
            var column = context.name(ColumnRole.NUMERATOR);
            remarks.tell(row, column, numerator.toPlainString(), Rule.MEAN_AS_COUNTS, indicator.code());
            return false;
        }
        if (mean.deviation() != null && mean.value() == null) {
            numbers.refuse(place, Rule.SPREAD_WITHOUT_MEAN);
            return false;
        }
        boolean enough = mean.number() != null && mean.number().compareTo(FEWEST) >= 0;
        if (mean.deviation() != null && !enough) {
            numbers.refuse(place, Rule.SPREAD_WITHOUT_NUMBER);
            return false;
        }
        if (mean.value() != null && mean.number() == null) {
            var code = indicator.code().value();
            remarks.once(code, row, context.name(ColumnRole.DENOMINATOR), null, Rule.MEAN_WITHOUT_NUMBER, code);
        }
        return true;
    }

    /**
     * What a row says of a mean; {@code null} where it says nothing.
     *
     * @param value the mean
     * @param number of how many
     * @param deviation standard deviation
     */
    record Mean(BigDecimal value, BigDecimal number, BigDecimal deviation) {}
}
