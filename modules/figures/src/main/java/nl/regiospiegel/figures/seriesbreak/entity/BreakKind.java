package nl.regiospiegel.figures.seriesbreak.entity;

import nl.regiospiegel.regions.language.Coded;

/** What caused a series break. */
public enum BreakKind implements Coded {
    /** Others report than before. */
    POPULATION,
    /** It is counted in another way. */
    METHOD,
    /** A rule moved what is counted to another place. */
    LAW,
    /** Published figures were replaced: a note on vintages, no break between periods. */
    REVISION
}
