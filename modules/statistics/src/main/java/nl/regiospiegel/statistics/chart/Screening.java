package nl.regiospiegel.statistics.chart;

/** What is done with moving ranges that are out of proportion before the limits of an XmR chart are drawn. */
public enum Screening {
    /** Ranges above 3.267 times their mean are left out once, and the mean taken again. */
    ONCE,
    /** All ranges count. */
    NONE
}
