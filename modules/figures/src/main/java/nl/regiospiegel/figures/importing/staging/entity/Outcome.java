package nl.regiospiegel.figures.importing.staging.entity;

import nl.regiospiegel.regions.language.Coded;

/** What becomes of a figure that was found, compared with the stored one of the latest vintage not after its own. */
public enum Outcome implements Coded {
    /** Nothing is stored of it yet. */
    NEW,
    /** Other numbers or another status than before: a new vintage. */
    CHANGED,
    /** The same numbers and status: not stored again. */
    UNCHANGED,
    /** The file holds it more than once, so the file is refused. */
    DUPLICATE,
    /** The same vintage is stored with other numbers, so the file is refused. */
    VINTAGE_TAKEN
}
