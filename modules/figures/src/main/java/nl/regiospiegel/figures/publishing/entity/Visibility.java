package nl.regiospiegel.figures.publishing.entity;

import nl.regiospiegel.regions.language.Coded;

/** Who may read a publication. */
public enum Visibility implements Coded {
    /** The region itself only, as a publication that is complete but not shared. */
    OWN,
    /** The regions it names. */
    NAMED,
    /** Every region. */
    ALL
}
