package nl.regiospiegel.figures.indicator.entity;

import nl.regiospiegel.regions.language.Coded;

/** What an indicator tells about, as the catalogue is divided. */
public enum IndicatorGroup implements Coded {
    /** Who gets help, and which. */
    USE,
    /** Child protection and youth probation. */
    PROTECTION,
    /** Who refers. */
    REFERRAL,
    /** What starts and ends. */
    FLOW,
    /** What help brings about. */
    OUTCOME,
    /** How long it takes, and who stays in touch. */
    WAITING,
    /** Costs and contracts. */
    MONEY,
    /** Background: never ranked, never good or bad. */
    CONTEXT,
    /** A count or amount as the source prints it, without anything to relate it to. */
    COUNT;

    /** Whether regions are compared by it; background and bare counts are not. */
    public boolean isCompared() {
        return this != CONTEXT && this != COUNT;
    }
}
