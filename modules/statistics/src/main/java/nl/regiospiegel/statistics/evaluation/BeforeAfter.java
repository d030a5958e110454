package nl.regiospiegel.statistics.evaluation;

import java.util.Arrays;
import nl.regiospiegel.statistics.argument.Arguments;
import nl.regiospiegel.statistics.panel.CaseStudy;

/**
 * Before and after, of the treated unit and of its comparison group: unweighted means of period values, and for the group
 * the unweighted mean of its units. A description and no estimate: it says what changed, not what would have happened.
 *
 * @param treatedBefore mean of the treated unit over the pre-run
 * @param treatedAfter the same over the post-run
 * @param comparisonBefore mean of the comparison group over the pre-run
 * @param comparisonAfter the same over the post-run
 */
public record BeforeAfter(double treatedBefore, double treatedAfter, double comparisonBefore, double comparisonAfter) {

    /** @throws IllegalArgumentException on NaN and infinity */
    public BeforeAfter {
        Arguments.finite("treated before", treatedBefore);
        Arguments.finite("treated after", treatedAfter);
        Arguments.finite("comparison before", comparisonBefore);
        Arguments.finite("comparison after", comparisonAfter);
    }

    /** The four means of a study, all donors together as the comparison group. */
    public static BeforeAfter of(CaseStudy study) {
        return new BeforeAfter(
                mean(study.pre(study.treated())),
                mean(study.post(study.treated())),
                mean(study.donorsPre()),
                mean(study.donorsPost()));
    }

    /** After less before, of the treated unit. */
    public double treatedChange() {
        return treatedAfter - treatedBefore;
    }

    /** After less before, of the comparison group. */
    public double comparisonChange() {
        return comparisonAfter - comparisonBefore;
    }

    /** Taken about the first value, so that equal values have exactly that mean. */
    static double mean(double... values) {
        var sum = 0.0;
        for (var value : values) {
            sum += value - values[0];
        }
        return values[0] + sum / values.length;
    }

    private static double mean(double[][] rows) {
        return mean(Arrays.stream(rows).mapToDouble(BeforeAfter::mean).toArray());
    }
}
