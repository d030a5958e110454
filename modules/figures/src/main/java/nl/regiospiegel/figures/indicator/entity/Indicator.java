package nl.regiospiegel.figures.indicator.entity;

import java.util.List;
import java.util.Set;
import nl.regiospiegel.figures.period.entity.PeriodKind;
import nl.regiospiegel.regions.contractmodel.entity.CareForm;
import nl.regiospiegel.regions.description.entity.LocalText;

/**
 * What is measured, and all that must be known to compare it honestly. A row of the catalogue, which is data:
 * {@code reference/indicators.yaml}.
 *
 * @param code its code
 * @param name its name
 * @param definition what it says, in one or two sentences
 * @param numerator what is counted
 * @param denominator what it is counted in
 * @param unit unit of the value
 * @param kind what sort of statistic, which decides the interval
 * @param formula how numerator and denominator make the value
 * @param multiplier a rate is per so many; 1 for shares and amounts
 * @param direction which way is better
 * @param periodKinds periods in which it is published
 * @param sources tables that feed it
 * @param careForms care forms it counts: a contract covers the indicator when its scope contains every one
 * @param breakdowns dimensions it can be split by: referrer, care-form, age, end-reason
 * @param additivity over what its counts may be summed
 * @param traps what a reader must know before drawing a conclusion
 */
public record Indicator(
        IndicatorCode code,
        LocalText name,
        LocalText definition,
        LocalText numerator,
        LocalText denominator,
        Unit unit,
        KindOfStatistic kind,
        Formula formula,
        int multiplier,
        Direction direction,
        List<PeriodKind> periodKinds,
        List<IndicatorSource> sources,
        Set<CareForm> careForms,
        List<String> breakdowns,
        Additivity additivity,
        List<LocalText> traps) {

    /** The value that these counts make, in the indicator's unit; not a number when the denominator is zero. */
    public double valueOf(double count, double of) {
        var share = formula == Formula.DEVIATION ? (count - of) / of : count / of;
        return of == 0 ? Double.NaN : share * multiplier;
    }
}
