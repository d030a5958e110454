package nl.regiospiegel.figures.indicator.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regiospiegel.figures.period.entity.PeriodKind;
import nl.regiospiegel.regions.contractmodel.entity.CareForm;
import nl.regiospiegel.regions.description.entity.LocalText;

/**
 * What is measured, and all that must be known to compare it honestly. A row of the catalogue, which is data:
 * {@code reference/indicators/*.yaml}.
 *
 * @param code its code
 * @param group what it tells about, as the catalogue is divided
 * @param name its name
 * @param definition what it says, in one or two sentences
 * @param numerator what is counted
 * @param denominator what it is related to; {@code null} for a count or a value without one
 * @param unit unit of the value
 * @param kind what sort of statistic, which decides the interval
 * @param formula how numerator and denominator make the value
 * @param multiplier a rate is per so many; 1 for shares and amounts
 * @param direction which way is better
 * @param levels what its figures can be about
 * @param periodKinds periods in which it is published
 * @param counts what is counted above and below the line, by stable ids
 * @param publishes where it appears, per kind of period, and in which rhythm
 * @param sources tables that feed it, with their measures; empty when none was checked
 * @param careForms care forms it counts: a contract covers the indicator when its scope contains every one; empty when
 *     it depends on no contract
 * @param breakdowns how it can be split
 * @param additivity over what its counts may be summed
 * @param traps what a reader must know before drawing a conclusion
 */
public record Indicator(
        IndicatorCode code,
        IndicatorGroup group,
        LocalText name,
        LocalText definition,
        LocalText numerator,
        LocalText denominator,
        Unit unit,
        KindOfStatistic kind,
        Formula formula,
        int multiplier,
        Direction direction,
        List<Level> levels,
        List<PeriodKind> periodKinds,
        Counts counts,
        List<PublishedIn> publishes,
        List<IndicatorSource> sources,
        Set<CareForm> careForms,
        List<SplitBy> breakdowns,
        Additivity additivity,
        List<LocalText> traps) {

    /** Whether it is split by this dimension, and how. */
    public Optional<SplitBy> splitBy(Dimension dimension) {
        return breakdowns.stream()
                .filter(split -> split.dimension() == dimension)
                .findFirst();
    }

    /** Amounts may lie below zero, such as the balance of a budget; counts never. */
    public boolean mayBeNegative() {
        return unit == Unit.THOUSAND_EURO && formula == Formula.PUBLISHED;
    }

    /** The value that these counts make, in the indicator's unit; a count is itself; not a number when the denominator is zero. */
    public double valueOf(double count, double of) {
        if (formula == Formula.COUNT || formula == Formula.PUBLISHED) {
            return count;
        }
        var share = formula == Formula.DEVIATION ? (count - of) / of : count / of;
        return of == 0 ? Double.NaN : share * multiplier;
    }
}
