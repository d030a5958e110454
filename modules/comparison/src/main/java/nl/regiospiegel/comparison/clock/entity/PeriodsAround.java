package nl.regiospiegel.comparison.clock.entity;

import java.util.List;
import nl.regiospiegel.figures.period.entity.Period;

/**
 * What remains of a series on the clock of a region.
 *
 * @param zero the period that contains the start; event time is the index minus its index
 * @param excluded the periods in which the old and the new mix, with or without a figure
 * @param preRun consecutive periods that end directly before the first excluded one, or before the start
 * @param postRun consecutive periods that begin directly after the last excluded one, or at the start
 * @param beforePreRun why the run before goes no further back
 * @param afterPostRun why the run after goes no further
 */
public record PeriodsAround(
        Period zero,
        List<Period> excluded,
        List<Period> preRun,
        List<Period> postRun,
        RunEnd beforePreRun,
        RunEnd afterPostRun) {

    public PeriodsAround {
        excluded = List.copyOf(excluded);
        preRun = List.copyOf(preRun);
        postRun = List.copyOf(postRun);
    }

    /** Periods since the start, negative before it. */
    public int eventTime(Period period) {
        return period.index() - zero.index();
    }
}
