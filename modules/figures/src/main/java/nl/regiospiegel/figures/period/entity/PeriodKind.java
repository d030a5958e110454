package nl.regiospiegel.figures.period.entity;

import nl.regiospiegel.regions.language.Coded;

/** How long a period is. Kinds are never mixed in one series: a year is neither the sum nor the mean of its half-years. */
public enum PeriodKind implements Coded {
    YEAR,
    HALF_YEAR,
    /** A stock on one day, counted twice a year. */
    REFERENCE_DATE
}
