package nl.regiospiegel.regions.localindicator.entity;

import nl.regiospiegel.regions.language.Coded;

/** How a region's own figure relates to the shared one. */
public enum DefinitionRelation implements Coded {
    EQUAL,
    /** It counts less than the shared one. */
    NARROWER,
    /** It counts more than the shared one. */
    WIDER,
    /** It counts something else: never shown in its place. */
    NOT_COMPARABLE
}
