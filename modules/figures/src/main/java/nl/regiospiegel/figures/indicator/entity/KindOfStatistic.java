package nl.regiospiegel.figures.indicator.entity;

import nl.regiospiegel.regions.language.Coded;

/** What a figure is, which decides the interval it gets. */
public enum KindOfStatistic implements Coded {
    /** The numerator is part of the denominator: a proportion from 0 to 1, Wilson. */
    SHARE,
    /** The numerator is not part of the denominator: a rate per multiplier, Poisson. */
    PER_HEAD,
    /** A mean with standard deviation and number: Student. */
    MEAN,
    /** A mean, median, amount or number published without spread: a value, never an interval. */
    WITHOUT_SPREAD
}
