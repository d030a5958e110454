package nl.regiospiegel.regions.source.entity;

import nl.regiospiegel.regions.language.Coded;

/** What sort of voice a source is. */
public enum SourceKind implements Coded {
    OFFICIAL,
    PARTY,
    PRESS,
    OTHER
}
