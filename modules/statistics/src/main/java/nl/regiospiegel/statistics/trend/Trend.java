package nl.regiospiegel.statistics.trend;

/** What the test of the latest five points says. */
public enum Trend {
    INCREASING,
    DECREASING,
    /** Neither is certain enough. */
    NO_CHANGE,
    /** A point is 0 % or 100 %, or has no limits. */
    CANNOT_BE_CALCULATED
}
