package nl.regiospiegel.regions.counterexample.entity;

import jakarta.faces.context.FacesContext;

/** Breaks: an entity knows Persistence and Validation of Jakarta, nothing else. */
public record KnowsFaces(FacesContext page) {}
