package nl.regiospiegel.figures.indicator.entity;

import nl.regiospiegel.regions.language.Coded;

/** Which way is better. */
public enum Direction implements Coded {
    HIGHER,
    LOWER,
    /** Neither: context is needed. */
    NEUTRAL
}
