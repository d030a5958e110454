package nl.regiospiegel.figures.publication.entity;

import nl.regiospiegel.regions.language.Coded;

/** How far the publisher says a figure is from its last revision. */
public enum PublicationStatus implements Coded {
    /** CBS prints one star. */
    PROVISIONAL,
    /** CBS prints two stars. */
    FURTHER_PROVISIONAL,
    /** Definitive is not final: it can be revised. */
    DEFINITIVE,
    REVISED,
    /** Neither the file nor who gave it says. */
    UNKNOWN;

    /** Whether the publisher says that it may still change. */
    public boolean isProvisional() {
        return this == PROVISIONAL || this == FURTHER_PROVISIONAL;
    }
}
