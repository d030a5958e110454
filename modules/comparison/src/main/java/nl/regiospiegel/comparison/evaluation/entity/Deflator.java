package nl.regiospiegel.comparison.evaluation.entity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.indicator.entity.Unit;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.priceindex.entity.PriceIndex;

/**
 * Puts amounts in prices of one year: the latest of a study of which the index is known. An amount of a year without an index
 * has no value.
 *
 * @param base the year in whose prices amounts are
 */
public record Deflator(PriceIndex index, int base) {

    private static final Set<Unit> MONEY = EnumSet.of(Unit.EURO, Unit.THOUSAND_EURO);

    /** What an indicator needs over these periods; empty for anything but amounts of several years. */
    public static Optional<Deflator> of(Indicator indicator, PriceIndex index, Collection<Period> periods) {
        var years = periods.stream().map(Deflator::year).distinct().sorted().toList();
        return MONEY.contains(indicator.unit()) && years.size() > 1
                ? years.stream()
                        .filter(index::knows)
                        .reduce((earlier, later) -> later)
                        .map(base -> new Deflator(index, base))
                : Optional.empty();
    }

    /** By what an amount of a period is multiplied. */
    OptionalDouble factor(Period period) {
        return index.factor(year(period), base);
    }

    private static int year(Period period) {
        return period.first().getYear();
    }
}
