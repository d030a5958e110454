package nl.regiospiegel.statistics.panel;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cohorts that started at different moments, beside units that never did. Every unit of a cohort has all values of its runs,
 * every never-treated unit those of the runs of all cohorts.
 *
 * @param panel the values
 * @param cohorts one for each start
 * @param neverTreated the units of no cohort that have all values, in the order of the panel
 * @param leftOut the units of no cohort that lack a value and therefore take no part
 */
public record StaggeredStudy(Panel panel, List<Cohort> cohorts, List<String> neverTreated, List<String> leftOut) {

    /** Takes what {@link #of} has checked. */
    public StaggeredStudy {
        cohorts = List.copyOf(cohorts);
        neverTreated = List.copyOf(neverTreated);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * The study of these cohorts, with all other units of the panel as never treated, save those that lack a value.
     *
     * @throws IllegalArgumentException on no cohorts, two with the same start, a unit in two of them, runs beyond the panel, or a
     *     value missing from the runs of a cohort
     */
    public static StaggeredStudy of(Panel panel, List<Cohort> cohorts) {
        var treated =
                cohorts.stream().flatMap(cohort -> cohort.units().stream()).toList();
        if (cohorts.isEmpty()
                || new HashSet<>(treated).size() != treated.size()
                || cohorts.stream().map(Cohort::start).distinct().count() != cohorts.size()) {
            throw new IllegalArgumentException("no cohorts, two of one start, or a unit in two of them");
        }
        cohorts.forEach(cohort -> check(panel, cohort));
        var others =
                panel.units().stream().filter(unit -> !treated.contains(unit)).toList();
        var never = others.stream()
                .filter(unit -> cohorts.stream().allMatch(cohort -> isBalanced(panel, unit, cohort.runs())))
                .toList();
        return new StaggeredStudy(
                panel,
                cohorts,
                never,
                others.stream().filter(unit -> !never.contains(unit)).toList());
    }

    private static void check(Panel panel, Cohort cohort) {
        if (cohort.runs().postTo() > panel.periods()) {
            throw new IllegalArgumentException("a post-run ends after the panel");
        }
        for (var unit : cohort.units()) {
            if (!isBalanced(panel, unit, cohort.runs())) {
                throw new IllegalArgumentException("a value of the runs is missing for " + unit);
            }
        }
    }

    private static boolean isBalanced(Panel panel, String unit, Runs runs) {
        return panel.isComplete(unit, runs.preFrom(), runs.preTo())
                && panel.isComplete(unit, runs.postFrom(), runs.postTo());
    }

    /** The units of cohorts that are untouched in two periods and have a value in both. */
    public List<String> notYetTreated(int period, int other) {
        return cohorts.stream()
                .filter(cohort -> cohort.isUntouchedIn(period) && cohort.isUntouchedIn(other))
                .flatMap(cohort -> cohort.units().stream())
                .filter(unit -> IntStream.of(period, other).allMatch(t -> panel.isComplete(unit, t, t + 1)))
                .toList();
    }
}
