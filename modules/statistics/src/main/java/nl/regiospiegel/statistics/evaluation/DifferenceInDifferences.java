package nl.regiospiegel.statistics.evaluation;

import java.util.List;
import nl.regiospiegel.statistics.panel.CaseStudy;

/**
 * Difference in differences of one treated unit: the change of the treated unit less the change of its comparison group.
 *
 * <pre>
 * effect = (Ȳ_1,post - Ȳ_1,pre) - (Ȳ_d,post - Ȳ_d,pre)
 * </pre>
 *
 * <p>Bars are unweighted means over the periods of a run; d stands for all donors, counted equally. Assumes that without the
 * treatment both would have moved in parallel, which the gaps before the start can make doubtful but never prove. There is no
 * standard error: with one treated unit its variance is not identified.
 *
 * <p>A constant added to all units in a period, or to one unit in all periods, changes nothing.
 *
 * <p>Sources: Card and Krueger, American Economic Review 84 (1994) 772-793; Angrist and Pischke, Mostly Harmless Econometrics
 * (2009) chapter 5.
 *
 * @param means the four means
 * @param weights the same weight for every donor; none for four means that come without units
 * @param gaps the treated unit beside the mean of its donors in each period, for the picture of parallel trends; none for four
 *     means that come without periods
 */
public record DifferenceInDifferences(BeforeAfter means, List<Weight> weights, List<Gap> gaps) implements Evaluation {

    /** Keeps its own copies. */
    public DifferenceInDifferences {
        weights = List.copyOf(weights);
        gaps = List.copyOf(gaps);
    }

    /** Of four means that are known as such: two groups, before and after. */
    public static DifferenceInDifferences of(BeforeAfter means) {
        return new DifferenceInDifferences(means, List.of(), List.of());
    }

    /** Of a panel: one treated unit and its donors over both runs. */
    public static DifferenceInDifferences of(CaseStudy study) {
        var weights = Weight.equal(study.donors());
        return new DifferenceInDifferences(BeforeAfter.of(study), weights, Gap.of(study, weights));
    }

    @Override
    public double effect() {
        return means.treatedChange() - means.comparisonChange();
    }
}
