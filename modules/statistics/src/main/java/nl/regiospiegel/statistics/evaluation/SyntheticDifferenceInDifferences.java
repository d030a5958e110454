package nl.regiospiegel.statistics.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.regiospiegel.statistics.argument.Arguments;
import nl.regiospiegel.statistics.evaluation.RefusedEvaluation.Reason;
import nl.regiospiegel.statistics.panel.CaseStudy;
import nl.regiospiegel.statistics.simplex.SimplexLeastSquares;

/**
 * Synthetic difference in differences of one treated unit: difference in differences in which donors count by how well they
 * move with the treated unit before the start, and periods before by how well they predict the donors after it.
 *
 * <pre>
 * σ             standard deviation of all J(T0 - 1) first differences of the donors in the pre-run
 * unit weights  minimise Σ_pre (ω0 + Σ ω_j Y_jt - Y_1t)² / T0 + ζ² Σ ω_j²,           ζ = T1^¼ · σ
 * time weights  minimise Σ_j (λ0 + Σ λ_t Y_jt - Ȳ_j,post)² / J + (1e-6 σ)² Σ λ_t²
 *               both over weights >= 0 that sum to one, the intercepts free
 * effect        (Ȳ_1,post - Σ λ_t Y_1t) - Σ ω_j (Ȳ_j,post - Σ λ_t Y_jt)
 * </pre>
 *
 * <p>Assumes that the weighted donors would have kept moving in parallel with the treated unit. A constant added to one unit in
 * all periods changes nothing; multiplying all values scales the effect and keeps the weights. A constant added to all units
 * in one period changes nothing only while σ is held fixed, because the regularisation depends on it.
 *
 * <p>Source: Arkhangelsky, Athey, Hirshberg, Imbens and Wager, American Economic Review 111 (2021) 4088-4118. Their software
 * stops the optimisation early; this is the optimum.
 *
 * @param effect the effect
 * @param weights of the donors, in the order of the study
 * @param timeWeights of the periods of the pre-run
 * @param noise σ
 * @param offset how far the synthetic unit lies above the treated unit before the start, by the time weights; what the method
 *     takes out, so that the effect is the mean gap after the start plus this
 * @param gaps the treated beside the synthetic unit, that one without the offset taken out
 */
public record SyntheticDifferenceInDifferences(
        double effect, List<Weight> weights, List<TimeWeight> timeWeights, double noise, double offset, List<Gap> gaps)
        implements Evaluation {

    private static final double TIME_RIDGE = 1e-6;

    /** Keeps its own copies. */
    public SyntheticDifferenceInDifferences {
        weights = List.copyOf(weights);
        timeWeights = List.copyOf(timeWeights);
        gaps = List.copyOf(gaps);
    }

    /**
     * The effect, with the noise level of the study itself.
     *
     * @throws RefusedEvaluation with fewer than two donors, fewer than two periods before, or donors that all move alike before
     */
    public static SyntheticDifferenceInDifferences of(CaseStudy study) {
        check(study);
        var noise = Spread.ofChanges(study);
        if (noise == 0) {
            throw new RefusedEvaluation(Reason.NO_NOISE);
        }
        return of(study, noise);
    }

    /**
     * The effect, with a noise level that is held fixed.
     *
     * @param noise σ, above 0
     * @throws RefusedEvaluation with fewer than two donors or fewer than two periods before
     */
    public static SyntheticDifferenceInDifferences of(CaseStudy study, double noise) {
        check(study);
        Arguments.positive("noise", noise);
        var omega = units(study, noise);
        var lambda = times(study, noise);
        var weights = Weight.of(study.donors(), omega);
        var gaps = Gap.of(study, weights);
        var runs = study.runs();
        var after = gaps.stream()
                .filter(gap -> gap.period() >= runs.postFrom() && gap.period() < runs.postTo())
                .mapToDouble(Gap::difference)
                .toArray();
        var offset = -gaps.stream()
                .filter(gap -> gap.period() >= runs.preFrom() && gap.period() < runs.preTo())
                .mapToDouble(gap -> lambda.get(gap.period() - runs.preFrom()) * gap.difference())
                .sum();
        return new SyntheticDifferenceInDifferences(
                BeforeAfter.mean(after) + offset, weights, TimeWeight.of(runs.preFrom(), lambda), noise, offset, gaps);
    }

    private static void check(CaseStudy study) {
        if (study.donors().size() < 2) {
            throw new RefusedEvaluation(Reason.FEWER_THAN_TWO_DONORS);
        }
        if (study.runs().preLength() < 2) {
            throw new RefusedEvaluation(Reason.FEWER_THAN_TWO_PERIODS_BEFORE);
        }
    }

    private static List<Double> units(CaseStudy study, double noise) {
        var ridge = Math.sqrt(study.runs().postLength()) * noise * noise;
        return SimplexLeastSquares.withIntercept(study.donorsPre(), study.pre(study.treated()), ridge)
                .weights();
    }

    private static List<Double> times(CaseStudy study, double noise) {
        var donors = study.donorsPre();
        var periods = IntStream.range(0, study.runs().preLength())
                .mapToObj(t -> Spread.column(donors, t))
                .toArray(double[][]::new);
        var after =
                Arrays.stream(study.donorsPost()).mapToDouble(BeforeAfter::mean).toArray();
        var ridge = TIME_RIDGE * noise * TIME_RIDGE * noise;
        return SimplexLeastSquares.withIntercept(periods, after, ridge).weights();
    }
}
