package nl.regiospiegel.figures.importing.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.regiospiegel.figures.importing.entity.Breakdown;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.indicator.entity.IndicatorSource;
import nl.regiospiegel.figures.indicator.entity.MeasureReference;

/**
 * How a table makes the figures of an indicator.
 *
 * @param indicator the indicator
 * @param source the measures it takes
 */
record MeasurePlan(Indicator indicator, IndicatorSource source) {

    /** The plans of every table. */
    static Map<String, List<MeasurePlan>> of(List<Indicator> catalogue) {
        var plans = new HashMap<String, List<MeasurePlan>>();
        for (var indicator : catalogue) {
            for (var source : indicator.sources()) {
                plans.computeIfAbsent(source.table(), table -> new ArrayList<>())
                        .add(new MeasurePlan(indicator, source));
            }
        }
        return plans;
    }

    /** The measure that decides whether a row makes a figure. */
    MeasureReference leading() {
        return source.value() == null ? source.numerator() : source.value();
    }

    /** A measure at one referrer or form makes one figure of the total; any other row makes a figure of its own part. */
    boolean fits(Breakdown row) {
        return takenAt(leading(), row);
    }

    static boolean takenAt(MeasureReference measure, Breakdown row) {
        return (measure.referrer() == null || measure.referrer().equals(row.referrer()))
                && (measure.careForm() == null || measure.careForm().equals(row.careForm()));
    }

    /** What the figure is about: the total over what its measure is taken at. */
    Breakdown about(Breakdown row) {
        var referred = leading().referrer() == null ? row : row.withReferrer(Breakdown.TOTAL);
        return leading().careForm() == null ? referred : referred.withCareForm(Breakdown.TOTAL);
    }

    /** Which part the denominator is taken at. */
    Breakdown below(Breakdown row) {
        var measure = source.denominator();
        var referred = measure.referrer() == null ? row : row.withReferrer(measure.referrer());
        return measure.careForm() == null ? referred : referred.withCareForm(measure.careForm());
    }

    /** Whether the denominator stands in the row of the numerator, when measures are columns. */
    boolean isInRow() {
        var measure = source.denominator();
        return measure == null || measure.referrer() == null && measure.careForm() == null;
    }
}
