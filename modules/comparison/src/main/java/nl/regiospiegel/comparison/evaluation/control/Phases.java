package nl.regiospiegel.comparison.evaluation.control;

import nl.regiospiegel.statistics.evaluation.Progress;

/** Tells of several computations after each other as of one, in hundredths. */
record Phases(Progress whole) {

    static final int ALL = 100;

    /** What the placebos take of an evaluation, by far the most. */
    static final int PLACEBOS = 80;

    /** The listener of a computation that is this part of the whole. */
    Progress part(int from, int to) {
        return (done, total) -> whole.done(total == 0 ? to : from + (to - from) * done / total, ALL);
    }
}
