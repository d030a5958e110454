package nl.regiospiegel.statistics.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.regiospiegel.statistics.argument.Arguments;
import nl.regiospiegel.statistics.panel.CaseStudy;

/**
 * The rank of the treated unit among its donors, each of which in turn is treated as if it were the one, over the same runs and
 * with the other donors, never the treated unit itself.
 *
 * <pre>
 * rank  1 + number of placebos with a statistic at least as large      from  2 donors
 * p     rank / (J + 1)                                                  from 19 donors
 * range effect ± c, c the m-th largest |effect|, m = floor(0.05 (J+1))  from 19 donors
 * </pre>
 *
 * <p>Statistics within 1e-9 of each other count as equal, and so do those that are no more than rounding. Synthetic control is
 * ranked by the ratio of mean squares; when a unit that counts is interpolated, treated or placebo, all are ranked by the mean
 * square after the start instead. Other methods are ranked by the absolute effect. No placebo is dropped for its fit unless
 * a cut-off is asked for, which is part of the specification and lowers J.
 *
 * <p>Assumes that, had nothing happened, every unit might as well have been the treated one. A rank says how unusual the
 * treated unit is among its donors, and with few of them cannot say much: 1/20 is the first p-value that reaches 0.05.
 *
 * <p>No rank is given where the fit of the treated unit is not judged, or where the method has no answer for some placebo.
 *
 * <p>Sources: Abadie, Diamond and Hainmueller, Journal of the American Statistical Association 105 (2010) 493-505; Firpo and
 * Possebom, Journal of Causal Inference 6 (2018).
 *
 * @param method how effects were estimated
 * @param statistic what units are ranked by
 * @param evaluation what the method finds for the treated unit
 * @param observed the statistic of the treated unit
 * @param placebos the donors in the order of the study, those for which the method has no answer left out
 * @param counted J, how many of them count
 * @param rank from 1, the most unusual, to J + 1
 */
public record PlaceboTest(
        EvaluationMethod method,
        PlaceboStatistic statistic,
        Evaluation evaluation,
        double observed,
        List<Placebo> placebos,
        int counted,
        OptionalInt rank) {

    /** With fewer donors there is no rank. */
    public static final int FEWEST_FOR_RANK = 2;

    /** With fewer donors there is neither a p-value nor a range. */
    public static final int FEWEST_FOR_P = 19;

    private static final double EQUAL = 1e-9;

    /** Keeps its own copy. */
    public PlaceboTest {
        placebos = List.copyOf(placebos);
    }

    /**
     * All donors as placebos, none dropped.
     *
     * @throws RefusedEvaluation if the method has no answer for the treated unit
     */
    public static PlaceboTest of(CaseStudy study, EvaluationMethod method) {
        return of(study, method, OptionalDouble.empty(), Progress.UNHEARD);
    }

    /**
     * The test with all it can be asked.
     *
     * @param cutOff with synthetic control, drops the placebos whose mean square gap before is more than so many times that of
     *     the treated unit, above 0; empty drops none
     * @param progress hears how many placebos have been fitted
     * @throws RefusedEvaluation if the method has no answer for the treated unit
     * @throws IllegalArgumentException on a cut-off not above zero, or one for another method
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public static PlaceboTest of(CaseStudy study, EvaluationMethod method, OptionalDouble cutOff, Progress progress) {
        cutOff.ifPresent(times -> check(method, times));
        var treated = method.evaluate(study);
        var fitted = new ArrayList<Fitted>();
        for (var donor : study.donors()) {
            Progress.tell(progress, fitted.size(), study.donors().size());
            fitted.add(Fitted.of(study, method, donor));
        }
        Progress.tell(progress, fitted.size(), fitted.size());
        return ranked(study, method, treated, fitted, cutOff);
    }

    private static void check(EvaluationMethod method, double times) {
        Arguments.positive("cut-off", times);
        if (method != EvaluationMethod.SYNTHETIC_CONTROL) {
            throw new IllegalArgumentException("a cut-off of the fit is for synthetic control");
        }
    }

    private static PlaceboTest ranked(
            CaseStudy study, EvaluationMethod method, Evaluation treated, List<Fitted> fitted, OptionalDouble cutOff) {
        var answered =
                fitted.stream().filter(each -> each.evaluation().isPresent()).toList();
        var counting = answered.stream()
                .filter(each -> counts(each.evaluation().get(), treated, cutOff))
                .toList();
        var statistic =
                statistic(Stream.concat(Stream.of(treated), counting.stream().map(each -> each.evaluation()
                                .get()))
                        .toList());
        var placebos = answered.stream()
                .map(each -> each.placebo(statistic, counting.contains(each)))
                .toList();
        var observed = statistic.of(treated);
        var rank = answered.size() < fitted.size() || counting.size() < FEWEST_FOR_RANK || !isJudged(treated)
                ? OptionalInt.empty()
                : OptionalInt.of(rank(observed, placebos, statistic.rounding(study.largest())));
        return new PlaceboTest(method, statistic, treated, observed, placebos, counting.size(), rank);
    }

    private static boolean counts(Evaluation placebo, Evaluation treated, OptionalDouble cutOff) {
        return cutOff.isEmpty()
                || ((SyntheticControl) placebo).preMeanSquare()
                        <= cutOff.getAsDouble() * ((SyntheticControl) treated).preMeanSquare();
    }

    private static PlaceboStatistic statistic(List<Evaluation> counting) {
        if (!(counting.get(0) instanceof SyntheticControl)) {
            return PlaceboStatistic.ABSOLUTE_EFFECT;
        }
        return counting.stream().anyMatch(each -> ((SyntheticControl) each).isInterpolated())
                ? PlaceboStatistic.POST_MEAN_SQUARE
                : PlaceboStatistic.MEAN_SQUARE_RATIO;
    }

    private static boolean isJudged(Evaluation treated) {
        return !(treated instanceof SyntheticControl control) || control.quality() != PreFit.NOT_JUDGED;
    }

    private static int rank(double observed, List<Placebo> placebos, double rounding) {
        return 1
                + (int) placebos.stream()
                        .filter(Placebo::counted)
                        .filter(placebo -> isAtLeast(placebo.statistic(), observed, rounding))
                        .count();
    }

    /** Whether a statistic is at least another, where what rounding can make of equal ones is equal. */
    static boolean isAtLeast(double statistic, double observed, double rounding) {
        return statistic >= observed - Math.max(rounding, EQUAL * observed);
    }

    /** Rank over J + 1, from 19 donors. */
    public OptionalDouble p() {
        return rank.isPresent() && counted >= FEWEST_FOR_P
                ? OptionalDouble.of(rank.getAsInt() / (counted + 1.0))
                : OptionalDouble.empty();
    }

    /** The placebo range, from 19 donors. */
    public Optional<PlaceboRange> range() {
        return rank.isPresent() && counted >= FEWEST_FOR_P
                ? Optional.of(PlaceboRange.of(
                        evaluation.effect(),
                        placebos.stream()
                                .filter(Placebo::counted)
                                .map(placebo -> placebo.evaluation().effect())
                                .toList()))
                : Optional.empty();
    }

    /** A donor and what the method finds for it, if anything. */
    private record Fitted(String unit, Optional<Evaluation> evaluation) {

        static Fitted of(CaseStudy study, EvaluationMethod method, String donor) {
            if (study.donors().size() == 1) {
                return new Fitted(donor, Optional.empty());
            }
            try {
                return new Fitted(donor, Optional.of(method.evaluate(study.placebo(donor))));
            } catch (RefusedEvaluation refused) {
                return new Fitted(donor, Optional.empty());
            }
        }

        Placebo placebo(PlaceboStatistic statistic, boolean counted) {
            return new Placebo(unit, evaluation.orElseThrow(), statistic.of(evaluation.get()), counted);
        }
    }
}
