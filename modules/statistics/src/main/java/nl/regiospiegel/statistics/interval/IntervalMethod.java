package nl.regiospiegel.statistics.interval;

/** Which method computed an interval. */
public enum IntervalMethod {
    /** Wilson's score interval of a share. */
    WILSON,
    /** Garwood's exact Poisson interval of a count below ten. */
    EXACT_POISSON,
    /** Byar's approximation for a count from ten. */
    BYAR,
    /** Dobson's interval of a directly standardised rate, on Byar's limits of the events. */
    DOBSON,
    /** Student's t interval of a mean. */
    STUDENT,
    /** Welch's interval of the difference of two means. */
    WELCH,
    /** Newcombe's hybrid score interval of the difference of two shares. */
    NEWCOMBE,
    /** Log-normal interval of the ratio of two rates. */
    LOG_NORMAL
}
