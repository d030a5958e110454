package nl.regiospiegel.statistics.interval;

/** Which method computed an interval. */
public enum IntervalMethod {
    /** Wilson's score interval of a share. */
    WILSON,
    /** Garwood's exact Poisson interval of a count below ten. */
    EXACT_POISSON,
    /** Byar's approximation for a count from ten. */
    BYAR
}
