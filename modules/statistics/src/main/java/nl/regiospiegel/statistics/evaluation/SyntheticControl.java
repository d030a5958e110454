package nl.regiospiegel.statistics.evaluation;

import java.util.List;
import java.util.OptionalDouble;
import nl.regiospiegel.statistics.panel.CaseStudy;
import nl.regiospiegel.statistics.simplex.SimplexLeastSquares;

/**
 * Synthetic control of one treated unit, on outcomes only: the treated unit is compared with a weighted mean of donors that
 * followed it before the start.
 *
 * <pre>
 * weights  minimise Σ_pre (Y_1t - Σ w_j Y_jt)² / T0 + ζ² Σ w_j²  over w >= 0, Σ w = 1,   ζ² = 1e-6 · s²
 * s²       mean over the pre-run of the variance between donors in a period (divisor J)
 * gap      Y_1t - Σ w_j Y_jt
 * effect   mean gap of the post-run
 * fit      √(mean square gap of the pre-run) / s
 * </pre>
 *
 * <p>The ridge ζ² only makes the answer unique. Assumes that a mean of donors that agrees with the treated unit before would
 * have agreed with it afterwards; the shorter the pre-run and the more the donors, the less a good fit says.
 *
 * <p>Edge cases: with one donor, or donors that do not differ (s = 0, where a spread of 1e-12 of the largest value counts as
 * rounding), weights are equal and the fit is not judged. A unit whose mean square gap before is at most ζ² is interpolated:
 * its ratio of mean squares means nothing. Weights below 1e-9 become 0.
 *
 * <p>A constant added to all units in a period changes nothing; multiplying all values scales the effect and keeps the weights.
 *
 * <p>Sources: Abadie and Gardeazabal, American Economic Review 93 (2003) 113-132; Abadie, Diamond and Hainmueller, Journal of
 * the American Statistical Association 105 (2010) 493-505.
 *
 * @param weights of the donors, in the order of the study
 * @param gaps the treated beside the synthetic unit
 * @param effect mean gap of the post-run
 * @param preMeanSquare mean square gap of the pre-run
 * @param postMeanSquare mean square gap of the post-run
 * @param spread s
 */
public record SyntheticControl(
        List<Weight> weights, List<Gap> gaps, double effect, double preMeanSquare, double postMeanSquare, double spread)
        implements Evaluation {

    /** The ridge, as a part of s². */
    public static final double RIDGE = 1e-6;

    /** A fit above this is poor. */
    public static final double POOR_FIT = 0.25;

    private static final double NO_WEIGHT = 1e-9;

    /** Keeps its own copies. */
    public SyntheticControl {
        weights = List.copyOf(weights);
        gaps = List.copyOf(gaps);
    }

    /** The synthetic control of a study. */
    public static SyntheticControl of(CaseStudy study) {
        var spread = study.donors().size() == 1 ? 0 : Spread.between(study);
        var weights = spread == 0 ? Weight.equal(study.donors()) : fitted(study, RIDGE * spread * spread);
        var gaps = Gap.of(study, weights);
        var runs = study.runs();
        var pre = between(gaps, runs.preFrom(), runs.preTo());
        var post = between(gaps, runs.postFrom(), runs.postTo());
        return new SyntheticControl(weights, gaps, BeforeAfter.mean(post), meanSquare(pre), meanSquare(post), spread);
    }

    private static List<Weight> fitted(CaseStudy study, double ridge) {
        var weights = SimplexLeastSquares.of(study.donorsPre(), study.pre(study.treated()), ridge).weights().stream()
                .map(weight -> weight < NO_WEIGHT ? 0 : weight)
                .toList();
        var sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        return Weight.of(
                study.donors(), weights.stream().map(weight -> weight / sum).toList());
    }

    private static double[] between(List<Gap> gaps, int from, int to) {
        return gaps.stream()
                .filter(gap -> gap.period() >= from && gap.period() < to)
                .mapToDouble(Gap::difference)
                .toArray();
    }

    private static double meanSquare(double[] gaps) {
        var sum = 0.0;
        for (var gap : gaps) {
            sum += gap * gap;
        }
        return sum / gaps.length;
    }

    /** Whether the donors reproduce the unit before the start, so that its fit says nothing. */
    public boolean isInterpolated() {
        return preMeanSquare <= RIDGE * spread * spread;
    }

    /** The root of the mean square gap before, over s; empty where it is not judged. */
    public OptionalDouble fit() {
        return spread == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(preMeanSquare) / spread);
    }

    /** The fit in a word. */
    public PreFit quality() {
        return fit().isEmpty() ? PreFit.NOT_JUDGED : fit().getAsDouble() > POOR_FIT ? PreFit.POOR : PreFit.GOOD;
    }
}
