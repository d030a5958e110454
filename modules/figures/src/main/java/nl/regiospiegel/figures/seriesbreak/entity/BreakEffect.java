package nl.regiospiegel.figures.seriesbreak.entity;

import nl.regiospiegel.regions.language.Coded;

/** Whether a break shifts every area alike. */
public enum BreakEffect implements Coded {
    /** The same shift everywhere: differences between areas survive it. */
    UNIFORM,
    /** The size differs by area and is unknown. */
    UNEVEN,
    /** Not between periods. */
    NONE
}
