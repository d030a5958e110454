package nl.regiospiegel.figures.quality.entity;

import nl.regiospiegel.regions.language.Coded;

/** What can be said of the figures of one indicator and period; the first that holds weighs most. */
public enum QualityMark implements Coded {
    /** Expected by now, and there is nothing. */
    ABSENT,
    /** There is something, but not for every municipality. */
    INCOMPLETE,
    /** A later stage must have appeared by now. */
    STALE,
    /** The region has figures of its own that nobody else can see yet. */
    UNPUBLISHED,
    /** Offered for publication; somebody else has to decide. */
    SUBMITTED,
    /** The source has the cell and left it empty; nothing can be done about it here. */
    EMPTY,
    /** The source may still revise them in the ordinary course. */
    PROVISIONAL,
    /** Small numbers are hidden. */
    SUPPRESSED,
    /** Nothing to remark. */
    COMPLETE
}
