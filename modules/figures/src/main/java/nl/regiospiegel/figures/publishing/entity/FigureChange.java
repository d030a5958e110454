package nl.regiospiegel.figures.publishing.entity;

import nl.regiospiegel.regions.language.Coded;

/** What a figure is beside what other regions see of it now. */
public enum FigureChange implements Coded {
    /** No other region sees a figure there. */
    NEW,
    /** The numbers, the mark that they are hidden, or the vintage differ. */
    CHANGED,
    UNCHANGED
}
