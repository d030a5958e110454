package nl.regiospiegel.figures.indicator.entity;

import nl.regiospiegel.regions.language.Coded;

/** How numerator and denominator make the value. */
public enum Formula implements Coded {
    /** numerator / denominator · multiplier. */
    RATIO,
    /** (numerator - denominator) / denominator: how far the one is from the other. */
    DEVIATION,
    /** The numerator itself. */
    COUNT,
    /** The value as the source prints it. */
    PUBLISHED
}
