package nl.regiospiegel.figures.suppression.entity;

/** A hidden cell and the reason. */
public record HiddenCell(Place place, HidingReason reason) {}
