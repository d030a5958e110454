package nl.regiospiegel.figures.importing.entity;

import nl.regiospiegel.regions.language.Coded;

/** What a remark on a row does to an import. */
public enum Severity implements Coded {
    /** The row cannot be taken, so nothing of the file is. */
    ERROR,
    /** Somebody has to look at it; the import can go on. */
    WARNING,
    /** Good to know, such as a registered series break. */
    INFORMATION
}
