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

    private final String code = Coded.super.code();

    /** Kept: every row that is read is looked up by it, and every point of an answer tells it. */
    @Override
    public String code() {
        return code;
    }

    /** Whether the publisher says that it may still change. */
    public boolean isProvisional() {
        return this == PROVISIONAL || this == FURTHER_PROVISIONAL;
    }
}
