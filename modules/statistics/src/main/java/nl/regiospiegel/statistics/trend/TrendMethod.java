package nl.regiospiegel.statistics.trend;

/** Which test of the latest five points was made. */
public enum TrendMethod {
    /** Chi-square test for trend in shares. */
    COCHRAN_ARMITAGE,
    /** Weighted least squares on values with limits. */
    WEIGHTED_LEAST_SQUARES
}
