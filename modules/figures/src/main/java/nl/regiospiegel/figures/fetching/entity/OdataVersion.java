package nl.regiospiegel.figures.fetching.entity;

import nl.regiospiegel.regions.language.Coded;

/** The two ways in which CBS serves its tables. */
public enum OdataVersion implements Coded {
    /** Rows with a column for each measure; the whole of StatLine. */
    V3,
    /** One observation a row, with the reason why a value is missing. */
    V4
}
