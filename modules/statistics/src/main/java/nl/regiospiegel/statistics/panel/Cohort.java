package nl.regiospiegel.statistics.panel;

import java.util.HashSet;
import java.util.List;

/**
 * Units that start in the same period, and the runs they share.
 *
 * @param start number of the period that contains the start, event time 0
 * @param runs pre-run and post-run; the pre-run ends before the start, and what lies between the runs takes part in nothing
 * @param units at least one, all different
 * @param counted whether the cohort takes part in what is averaged over cohorts; if not, its own effects are still shown
 */
public record Cohort(int start, Runs runs, List<String> units, boolean counted) {

    /** @throws IllegalArgumentException on no units, a unit twice, or a pre-run that reaches the start */
    public Cohort {
        units = List.copyOf(units);
        if (units.isEmpty() || new HashSet<>(units).size() != units.size()) {
            throw new IllegalArgumentException("no units, or one of them twice");
        }
        if (runs.preTo() > start) {
            throw new IllegalArgumentException("the pre-run reaches the start in period " + start);
        }
    }

    /** b, the last period of the pre-run, that all others are compared with. */
    public int base() {
        return runs.preTo() - 1;
    }

    /** Whether the units are not yet in their window, nor past their start, in a period. */
    public boolean isUntouchedIn(int period) {
        return period < runs.preTo();
    }
}
