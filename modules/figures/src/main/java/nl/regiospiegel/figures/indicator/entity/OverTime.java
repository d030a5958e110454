package nl.regiospiegel.figures.indicator.entity;

import nl.regiospiegel.regions.language.Coded;

/** What the count of a year has to do with those of its half-years. */
public enum OverTime implements Coded {
    /** Each case falls in one period: the half-years make the year. */
    FLOW,
    /** Counted in every period in which it is there: a year has no fewer than a half-year, and no more than both together. */
    PRESENCE,
    /** Counted on the first day of the period: the year is its first half-year. */
    OPENING,
    /** Counted on a day: a year says nothing about a half-year. */
    STOCK
}
