package nl.regiospiegel.comparison.comparability.entity;

/** What an answer does with figures: it decides which findings leave it without one. */
public enum Use {
    /** Each figure stands for itself in its own period; no line joins the two sides of a break. */
    LEVELS,
    /**
     * Figures of several areas are set against each other, as in a difference or a funnel: in one period, or each in the period of
     * its own clock.
     */
    CONTRAST,
    /** Figures of several periods are read together, as in a trend, a control chart or an evaluation. */
    COURSE
}
