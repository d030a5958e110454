package nl.regiospiegel.statistics.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiospiegel.statistics.panel.Cohort;
import nl.regiospiegel.statistics.panel.StaggeredStudy;

/**
 * How unusual an overall effect of staggered starts is: the start dates of the treated units, those of the cohorts that count,
 * are given to as many never-treated units, and the overall effect is computed as if those had started.
 *
 * <pre>
 * p = (1 + number of ways with |overall| at least as large) / (1 + number of ways)
 * </pre>
 *
 * <p>All ways if there are at most 9,999 (the real one, which is none of them, is the 1), else 9,999 seeded draws: the same seed
 * gives the same p. Ways that give the same units the same dates are one. What is permuted is always compared with the
 * never-treated units that were not drawn, also when the real effect was taken against the not yet treated. Values within
 * 1e-9 of each other count as equal, and so does what is no more than rounding.
 *
 * <p>Assumes that, had nothing happened, the never-treated units might as well have been the ones to start.
 *
 * <p>Sources: Fisher, The Design of Experiments (1935); Phipson and Smyth, Statistical Applications in Genetics and Molecular
 * Biology 9 (2010) article 39.
 *
 * @param overall the real effect
 * @param ways how many ways were computed
 * @param atLeast how many of them gave an effect at least as large
 * @param exhaustive whether they are all there are
 * @param seed of the draws
 */
public record PermutationTest(double overall, int ways, int atLeast, boolean exhaustive, long seed) {

    /** With fewer never-treated units there is no p-value. */
    public static final int FEWEST_NEVER_TREATED = 19;

    /** More ways than this are drawn from. */
    public static final int MOST_WAYS = 9_999;

    private static final double ROUNDING = 1e-12;

    /**
     * The test of a study; empty with fewer than 19 never-treated units, with as many units to permute as there are never treated,
     * or without an overall effect.
     *
     * @param seed of the draws, part of the specification
     * @param progress hears how many ways have been computed
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public static Optional<PermutationTest> of(
            StaggeredStudy study, ComparisonGroup comparison, long seed, Progress progress) {
        var effects = GroupTimeEffects.of(study, comparison);
        var counted = IntStream.range(0, study.cohorts().size())
                .filter(g -> effects.groups().get(g).counted()
                        && effects.groups().get(g).effect().isPresent())
                .mapToObj(g -> study.cohorts().get(g))
                .toList();
        var units = counted.stream().mapToInt(cohort -> cohort.units().size()).sum();
        var never = study.neverTreated().size();
        return never < FEWEST_NEVER_TREATED || units == 0 || units >= never
                ? Optional.empty()
                : Optional.of(new Count(study, counted, effects.overall().getAsDouble(), progress).run(seed));
    }

    /** p, from 1 / (1 + ways) to 1. */
    public double p() {
        return (1.0 + atLeast) / (1.0 + ways);
    }

    /** Counts ways, on the mean change of every never-treated unit over the post-run of every cohort. */
    private static final class Count {
        private final double overall;
        private final double rounding;
        private final Progress progress;
        private final int[] sizes;
        private final double[][] changes;
        private final double[] totals;
        private final Assignments assignments;
        private int total;
        private int done;
        private int atLeast;

        Count(StaggeredStudy study, List<Cohort> cohorts, double overall, Progress progress) {
            this.overall = overall;
            this.progress = progress;
            sizes = cohorts.stream().mapToInt(cohort -> cohort.units().size()).toArray();
            changes = cohorts.stream()
                    .map(cohort -> study.neverTreated().stream()
                            .mapToDouble(unit -> meanChange(study, cohort, unit))
                            .toArray())
                    .toArray(double[][]::new);
            totals = Stream.of(changes)
                    .mapToDouble(row -> IntStream.range(0, row.length)
                            .mapToDouble(i -> row[i])
                            .sum())
                    .toArray();
            assignments = new Assignments(study.neverTreated().size(), sizes);
            rounding = ROUNDING * largest(study);
        }

        PermutationTest run(long seed) {
            var all = assignments.count(MOST_WAYS);
            var exhaustive = all <= MOST_WAYS;
            total = exhaustive ? all : MOST_WAYS;
            if (exhaustive) {
                assignments.all(this::count);
            } else {
                assignments.draw(MOST_WAYS, seed, this::count);
            }
            Progress.tell(progress, done, total);
            return new PermutationTest(overall, done, atLeast, exhaustive, seed);
        }

        private void count(int[] groups) {
            if (done % 1000 == 0) {
                Progress.tell(progress, done, total);
            }
            done++;
            if (PlaceboTest.isAtLeast(Math.abs(effect(groups)), Math.abs(overall), rounding)) {
                atLeast++;
            }
        }

        /** The overall effect if the units were treated that a way gives a group. */
        private double effect(int[] groups) {
            var treated = IntStream.of(sizes).sum();
            var effect = 0.0;
            for (int g = 0; g < sizes.length; g++) {
                var own = 0.0;
                var drawn = 0.0;
                for (int i = 0; i < groups.length; i++) {
                    own += groups[i] == g ? changes[g][i] : 0;
                    drawn += groups[i] >= 0 ? changes[g][i] : 0;
                }
                effect += sizes[g] * (own / sizes[g] - (totals[g] - drawn) / (groups.length - treated)) / treated;
            }
            return effect;
        }

        private static double meanChange(StaggeredStudy study, Cohort cohort, String unit) {
            return BeforeAfter.mean(
                    IntStream.range(cohort.runs().postFrom(), cohort.runs().postTo())
                            .mapToDouble(t -> GroupTimeEffects.change(study.panel(), unit, cohort.base(), t))
                            .toArray());
        }

        private static double largest(StaggeredStudy study) {
            return study.panel().units().stream()
                    .flatMapToDouble(unit -> IntStream.range(0, study.panel().periods())
                            .filter(t -> study.panel().isComplete(unit, t, t + 1))
                            .mapToDouble(
                                    t -> Math.abs(study.panel().value(unit, t).orElseThrow())))
                    .max()
                    .orElse(0);
        }
    }
}
