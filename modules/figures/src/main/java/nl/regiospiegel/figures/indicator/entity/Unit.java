package nl.regiospiegel.figures.indicator.entity;

import nl.regiospiegel.regions.language.Coded;

/** Unit of an indicator's value. */
public enum Unit implements Coded {
    /** From 0 to 1; pages show percent. */
    PROPORTION,
    /** Events per 100 persons. */
    PER_100,
    /** Events per 1,000 persons. */
    PER_1000,
    /** Events per 10,000 persons. */
    PER_10000,
    /** A fraction above or below, such as 0.05 for 5 % above; pages show percent. */
    RELATIVE_DEVIATION,
    EURO,
    /** Amounts x EUR 1,000, as sources print them. */
    THOUSAND_EURO,
    /** A count of persons, trajectories or parties. */
    NUMBER,
    DAYS
}
