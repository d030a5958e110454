package nl.regiospiegel.statistics.panel;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * One treated unit beside its donors, the units to compare it with, over a pre-run and a post-run. Balanced: the treated unit
 * and every donor have all values of both runs. Periods outside the runs may have missing values and take no part.
 *
 * <p>Assumed by every method that uses one: the donors were not treated, and the treatment of the one did not touch the others.
 *
 * @param panel the values
 * @param treated the treated unit
 * @param donors the units with all values, in the order of the panel
 * @param leftOut the units that lack a value of the runs and therefore take no part
 * @param runs pre-run and post-run
 */
public record CaseStudy(Panel panel, String treated, List<String> donors, List<String> leftOut, Runs runs) {

    /**
     * All arguments are checked against each other.
     *
     * @throws IllegalArgumentException if there are no donors, the treated unit is one of them, or a value is missing
     */
    public CaseStudy {
        donors = List.copyOf(donors);
        leftOut = List.copyOf(leftOut);
        if (runs.postTo() > panel.periods()) {
            throw new IllegalArgumentException("the post-run ends after the panel");
        }
        if (donors.isEmpty() || donors.contains(treated)) {
            throw new IllegalArgumentException("no donors, or the treated unit among them");
        }
        Stream.concat(Stream.of(treated), donors.stream())
                .filter(unit -> !isBalanced(panel, unit, runs))
                .findFirst()
                .ifPresent(unit -> {
                    throw new IllegalArgumentException("a value of the runs is missing for " + unit);
                });
    }

    /**
     * The study of a unit with all other units of a panel as donors, save those that lack a value of the runs.
     *
     * @throws IllegalArgumentException if the treated unit lacks a value, or no donor is left
     */
    public static CaseStudy of(Panel panel, String treated, Runs runs) {
        if (runs.postTo() > panel.periods()) {
            throw new IllegalArgumentException("the post-run ends after the panel");
        }
        var others =
                panel.units().stream().filter(unit -> !unit.equals(treated)).toList();
        var donors =
                others.stream().filter(unit -> isBalanced(panel, unit, runs)).toList();
        var leftOut = others.stream().filter(unit -> !donors.contains(unit)).toList();
        return new CaseStudy(panel, treated, donors, leftOut, runs);
    }

    private static boolean isBalanced(Panel panel, String unit, Runs runs) {
        return panel.isComplete(unit, runs.preFrom(), runs.preTo())
                && panel.isComplete(unit, runs.postFrom(), runs.postTo());
    }

    /** The study in which a donor takes the place of the treated unit, with the other donors and without the treated unit. */
    public CaseStudy placebo(String donor) {
        return new CaseStudy(panel, donor, others(donor), leftOut, runs);
    }

    /** The study without one of its donors. */
    public CaseStudy without(String donor) {
        return new CaseStudy(panel, treated, others(donor), leftOut, runs);
    }

    /**
     * The study of the same units over other runs.
     *
     * @throws IllegalArgumentException if a unit lacks a value of these runs
     */
    public CaseStudy over(Runs other) {
        return new CaseStudy(panel, treated, donors, leftOut, other);
    }

    private List<String> others(String donor) {
        if (!donors.contains(donor)) {
            throw new IllegalArgumentException("no donor " + donor);
        }
        return donors.stream().filter(unit -> !unit.equals(donor)).toList();
    }

    /** The values of a unit over the pre-run. */
    public double[] pre(String unit) {
        return panel.values(unit, runs.preFrom(), runs.preTo());
    }

    /** The values of a unit over the post-run. */
    public double[] post(String unit) {
        return panel.values(unit, runs.postFrom(), runs.postTo());
    }

    /** The values of the donors over the pre-run, a row for each donor. */
    public double[][] donorsPre() {
        return donors.stream().map(this::pre).toArray(double[][]::new);
    }

    /** The values of the donors over the post-run, a row for each donor. */
    public double[][] donorsPost() {
        return donors.stream().map(this::post).toArray(double[][]::new);
    }

    /** The largest absolute value of the study, against which rounding is measured. */
    public double largest() {
        return Stream.concat(Stream.of(treated), donors.stream())
                .flatMap(unit -> Stream.of(pre(unit), post(unit)))
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .max()
                .orElse(0);
    }
}
