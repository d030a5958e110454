package nl.regiospiegel.figures.seriesbreak.entity;

import nl.regiospiegel.regions.language.Coded;

/** What a break does to an indicator. */
public enum BreakConsequence implements Coded {
    /** No comparison or trend crosses it. */
    BLOCKS,
    /** It may be crossed with the break named. */
    WARNS
}
