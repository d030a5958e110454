package nl.regiospiegel.figures.publishing.entity;

import nl.regiospiegel.regions.language.Coded;

/** How far a publication is. */
public enum PublicationState implements Coded {
    SUBMITTED,
    RETURNED,
    PUBLISHED,
    WITHDRAWN
}
