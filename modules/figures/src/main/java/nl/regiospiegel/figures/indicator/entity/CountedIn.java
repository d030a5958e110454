package nl.regiospiegel.figures.indicator.entity;

import nl.regiospiegel.regions.language.Coded;

/** What is counted, which decides whether few of them can be recognised. */
public enum CountedIn implements Coded {
    PERSONS,
    TRAJECTORIES,
    ANSWERS,
    HOUSEHOLDS,
    CONTRACTS,
    THOUSAND_EURO;

    /** Whether a small number of them can lead to a person. */
    public boolean concernsPersons() {
        return this != CONTRACTS && this != THOUSAND_EURO;
    }
}
