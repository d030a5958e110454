package nl.regiospiegel.figures.indicator.entity;

import nl.regiospiegel.regions.language.Coded;

/** What a figure can be about. */
public enum Level implements Coded {
    MUNICIPALITY,
    /** A district of a municipality (wijk). */
    NEIGHBOURHOOD,
    /** The contract of a region: figures of its own. */
    CONTRACT
}
