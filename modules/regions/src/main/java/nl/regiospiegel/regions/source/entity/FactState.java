package nl.regiospiegel.regions.source.entity;

import nl.regiospiegel.regions.language.Coded;

/** What the sources say about an attribute. */
public enum FactState implements Coded {
    KNOWN,
    UNKNOWN,
    NOT_APPLICABLE,
    CONFLICTING
}
